import { useState } from 'react';
import type { OpenedIdentity, OpenedWords, Visit } from '../../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../../api/client.js';
import { serverNow } from '../../api/server-time.js';
import { ReasonDialog, type Reason } from '../../identity/reason-dialog.js';
import { formatDate } from '../../formats/dates.js';
import { may, useMe } from '../../session/me.js';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import type { Receipt } from './receipt-paper.js';

type Props = {
  visit: Visit;
  onReady: (receipt: Receipt) => void;
  /** In a row of a list the button is short. */
  isInRow?: boolean;
};

/** Prints the receipt of an earlier visit: who came and what was handed over is opened for that, and logged. */
export function ReceiptAgain({ visit, onReady, isInRow = false }: Props) {
  const { t } = useWords();
  const me = useMe();
  const [isAsked, setAsked] = useState(false);
  if (!may(me, 'identity.open') || visit.unitId !== me.unit?.unitId) return null;
  const number = visit.visitNumber ?? '';
  return (
    <>
      <Button
        size={isInRow ? 'small' : 'middle'}
        aria-label={t('register.receipt.again', { number })}
        onClick={() => setAsked(true)}
      >
        {isInRow ? t('register.receipt.print') : t('register.receipt.again', { number })}
      </Button>
      {isAsked && (
        <ReasonDialog<Receipt>
          title={t('register.receipt.again', { number })}
          kind={visit.petitions.some(({ kind }) => kind === 'TC') ? 'TC' : null}
          only="print-paper"
          told={t('register.receipt.told')}
          run={(reason) => load(visit, reason)}
          touches={[]}
          onClose={() => setAsked(false)}
          onOpened={(receipt) => {
            setAsked(false);
            onReady(receipt);
          }}
        />
      )}
    </>
  );
}

/** Opens each person and each petition of the visit once; a person of two petitions is one on the paper. */
async function load(visit: Visit, reason: Reason): Promise<Receipt> {
  const people = new Map<string, Receipt['people'][number]>();
  const papers: Receipt['papers'][number][] = [];
  const opened = new Set<string>();
  for (const { id, caseId, petitioners } of visit.petitions) {
    for (const { personKey } of petitioners.filter((one) => !opened.has(one.personKey))) {
      opened.add(personKey);
      const { identity } = await answer<OpenedIdentity>(
        api.POST('/v1/persons/{personKey}/open-identity', {
          params: { path: { personKey }, header: commandHeaders(newKey()) },
          body: { caseId, ...reason },
        }),
      );
      const { name, idNumber, idIssuedOn, idIssuedAt, address } = identity;
      people.set(idNumber ?? name, {
        name,
        idNumber: idNumber ?? '',
        idIssuedOn: idIssuedOn ? formatDate(idIssuedOn) : '',
        idIssuedAt: idIssuedAt ?? '',
        address: address ?? '',
      });
    }
    const words = await answer<OpenedWords>(
      api.POST('/v1/petitions/{id}/open-content', {
        params: { path: { id }, header: commandHeaders(newKey()) },
        body: reason,
      }),
    );
    papers.push(...(words.papers ?? []));
  }
  return {
    at: visit.receivedAt,
    visitNumber: visit.visitNumber,
    caseNumbers: visit.petitions.map(({ caseNumber }) => caseNumber),
    people: [...people.values()],
    papers,
    againAt: serverNow().toISOString(),
  };
}
