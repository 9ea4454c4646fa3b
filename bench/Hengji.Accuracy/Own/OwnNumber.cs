using Hengji.Documents.Printed;

namespace Hengji.Accuracy.Own;

/// <summary>A number of one's own document, as the measure reads it: apart from the auditor's reading.</summary>
/// <param name="Block">Number of its block.</param>
/// <param name="Cell">Its cell; null in a paragraph.</param>
/// <param name="Start">First character in the text of its paragraph or cell.</param>
/// <param name="Printed">Its digits with separators.</param>
/// <param name="Unit">The unit behind it: 元 for amounts of money, %, or the word it counts; empty without.</param>
/// <param name="Factor">How much of <paramref name="Unit"/> one is: 10,000 for 万元.</param>
/// <param name="Place">Which sentence or cell of the document it stands in.</param>
/// <param name="Lead">The words before it in its sentence or cell.</param>
internal sealed record OwnNumber(int Block, PrintedCell? Cell, int Start, string Printed, string Unit, decimal Factor, int Place, string Lead)
{
    /// <summary>Its value as printed.</summary>
    public decimal Value { get; } = decimal.Parse(Printed.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>Its value in the unit itself.</summary>
    public decimal InBase => Value * Factor;

    /// <summary>Half of its last digit, in the unit itself.</summary>
    public decimal Half => new decimal(5, 0, 0, false, (byte)(Decimals + 1)) * Factor;

    /// <summary>Digits from the first other than 0 on.</summary>
    public int Digits { get; } = string.Concat(Printed.Where(char.IsAsciiDigit)).TrimStart('0').Length;

    private int Decimals => Printed.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? Printed.Length - point - 1 : 0;

    /// <summary>The same number printed with other digits.</summary>
    public OwnNumber As(string printed) => new(Block, Cell, Start, printed, Unit, Factor, Place, Lead);
}
