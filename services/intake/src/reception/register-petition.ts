import type { Command } from '@cau-noi/platform';
import { lateReasonOf } from '@cau-noi/rules';
import { byOf } from '../register/by.js';
import { idsOf } from '../register/derived-ids.js';
import type { OwnUnit } from './own-unit.service.js';
import { onPaper, readPeople } from './people.js';
import { draftPetition, type PetitionDraft } from './petition-draft.js';
import type { RegisterPetition } from './register-petition.input.js';

/**
 * Decides what registering a petition writes: returns the draft for the register, with its people and its paper for the vault.
 * Codes: those of `draftPetition`, `late-entry-reason-missing`, `not-permitted` for another unit than the own.
 */
export function planPetition(input: RegisterPetition, command: Command, ownUnit: OwnUnit): PetitionDraft {
  const ids = idsOf(command);
  const receivedAt = command.at(input.receivedAt ?? input.occurredAt);
  return draftPetition(input, {
    petitionId: ids('petition-0'),
    newCaseId: ids('case-0'),
    visitId: null,
    unitId: ownUnit(command.actor, input.unitId),
    by: byOf(command.actor),
    receivedAt,
    lateReason: lateReasonOf(input.lateReason, receivedAt, command.now),
    now: command.now,
    channel: input.channel,
    people: onPaper(readPeople(input.petitioners ?? []), ids, {
      list: 'petition-0-person',
      apart: input.kind === 'TC',
    }),
    came: null,
    namesOther: () => false,
  });
}
