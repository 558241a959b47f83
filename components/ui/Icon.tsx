import {
  ArrowLeft,
  BookOpenText,
  Calculator,
  CalendarDays,
  Check,
  ChevronRight,
  CircleAlert,
  CircleQuestionMark,
  Copy,
  Download,
  Eye,
  EyeOff,
  Hand,
  Hourglass,
  Info,
  Layers,
  type LucideIcon,
  Minus,
  PanelRightClose,
  Pencil,
  Percent,
  Phone,
  PhoneCall,
  PhoneIncoming,
  Plus,
  Printer,
  Repeat2,
  Scale,
  Search,
  ShieldQuestionMark,
  SlidersHorizontal,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  Wallet,
  X,
} from 'lucide-preact';

const icons = {
  back: ArrowLeft,
  book: BookOpenText,
  calculator: Calculator,
  calendar: CalendarDays,
  check: Check,
  next: ChevronRight,
  wrong: CircleAlert,
  own: EyeOff,
  cover: EyeOff,
  uncover: Eye,
  settings: SlidersHorizontal,
  export: Download,
  import: Upload,
  hand: Hand,
  wait: Hourglass,
  info: Info,
  layers: Layers,
  minus: Minus,
  close: PanelRightClose,
  note: Pencil,
  percent: Percent,
  phone: Phone,
  calls: PhoneCall,
  ask: CircleQuestionMark,
  copy: Copy,
  other: Repeat2,
  ringing: PhoneIncoming,
  plus: Plus,
  print: Printer,
  scale: Scale,
  search: Search,
  shield: ShieldQuestionMark,
  remove: Trash2,
  danger: TriangleAlert,
  undo: Undo2,
  wallet: Wallet,
  no: X,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof icons;

export type IconProps = {
  name: IconName;
  /** 16 px beside small text; else 20. */
  small?: boolean;
};

/** A picture beside a word; it says nothing by itself, so screen readers do not hear it. */
export function Icon({ name, small = false }: IconProps) {
  const Drawing = icons[name];
  return <Drawing class={small ? 'i i--s' : 'i'} aria-hidden="true" />;
}
