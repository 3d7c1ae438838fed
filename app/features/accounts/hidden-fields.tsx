/** Fields of a form that was sent, to be sent once more. */
export function HiddenFields({ fields }: { fields: readonly (readonly [name: string, value: string])[] }) {
  return fields.map(([name, value], index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the fields of one form never change places.
    <input key={index} type="hidden" name={name} value={value} />
  ));
}
