interface TableHeadProps {
  /** Of the columns at the left. */
  texts: readonly string[];
  /** Of the columns of numbers, which stand right. */
  numbers: readonly string[];
}

/** The one row of heads of a table whose columns of numbers follow those of words. */
export function TableHead({ texts, numbers }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {/* Two columns may have one name; they stay in their places. */}
        {[...texts, ...numbers].map((name, at) => (
          <th key={at} scope="col" className={at < texts.length ? undefined : 'numeric'}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
