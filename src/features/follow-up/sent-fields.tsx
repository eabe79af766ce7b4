'use client';

import type { FormState } from '@/lib/form-state';
import { ChoiceList } from '@/ui/choice-list';
import { TextField } from '@/ui/text-field';
import { words } from './copy';
import { budget, channelText, reasonText, sentWords } from './sent-copy';

interface SentFieldsProps {
  readonly state: FormState;
  readonly isBudgetUsed: boolean;
}

const choices = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, label]) => ({ id, label }));

/** Email, paper and a call are how it mostly goes. */
const IN_SIGHT = 3;

/** Asked once something was sent; shown by CSS, so also without JavaScript. */
const onceSent =
  'hidden group-has-[input[value=today]:checked]/sent:block group-has-[input[value=another-day]:checked]/sent:block';

/** "Did you send it?": when, how, and why once more when two are out already. Explains, never forbids. */
export function SentFields({ state, isBudgetUsed }: SentFieldsProps) {
  const { typed } = state;
  const problemOf = (name: string) => state.problems.find(({ field }) => field === name)?.text;
  return (
    <div className="group/sent grid gap-6">
      <ChoiceList
        name="when"
        pick="one"
        options={[
          { id: 'today', label: words.sentToday },
          { id: 'another-day', label: words.sentOther },
          { id: 'not-yet', label: words.notSent },
        ]}
        chosen={typed.when ?? []}
        legend={{ text: words.didYouSend }}
        revealed={{
          'another-day': (
            <TextField
              name="sentOn"
              type="date"
              label={words.sentOn}
              defaultValue={typed.sentOn?.[0] ?? ''}
              problem={problemOf('sentOn')}
            />
          ),
        }}
      />
      <div className={onceSent}>
        <ChoiceList
          name="channel"
          pick="one"
          options={choices(channelText).slice(0, IN_SIGHT)}
          folded={{ summary: sentWords.anotherWay, options: choices(channelText).slice(IN_SIGHT) }}
          chosen={typed.channel ?? ['email']}
          legend={{ text: words.howSent }}
        />
      </div>
      {isBudgetUsed && (
        <div className={onceSent}>
          <ChoiceList
            name="reason"
            pick="one"
            options={choices(reasonText)}
            chosen={typed.reason ?? []}
            legend={{ text: budget.because }}
            problem={problemOf('reason')}
          />
        </div>
      )}
    </div>
  );
}
