export { AgreedToday } from './AgreedToday.tsx';
export { LateDebts } from './OtherDebts.tsx';
