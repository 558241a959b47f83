import type { MoveId } from '../../moves/index.ts';
import type { ChapterId } from '../../types.ts';

/** What is heard most in each stretch of a call besides the choices of its lines, the likeliest first. */
export const likely: Record<ChapterId, readonly [MoveId, MoveId, MoveId, MoveId, MoveId]> = {
  caller: ['verify_identity', 'states_amount', 'demand_full_today', 'ask_contact', 'criminal_threat'],
  opening: ['verify_identity', 'recording_notice', 'lets_speak', 'no_authority', 'refers_elsewhere'],
  situation: ['ask_when', 'ask_ability', 'ask_pay_today', 'ask_contact', 'will_contact_others'],
  offer: [
    'refuse_instalments',
    'ask_monthly_ability',
    'demand_minimum',
    'offer_with_first_payment',
    'ask_proof',
  ],
  terms: ['offer_expires', 'sets_deadline', 'refuse_waiver', 'warns_about_instalments', 'will_sue'],
  readback: ['agrees_in_writing', 'refuse_in_writing', 'ask_confirm', 'pay_to_account', 'ends_call'],
};
