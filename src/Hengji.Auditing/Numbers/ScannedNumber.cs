using Hengji.Figures;

namespace Hengji.Auditing.Numbers;

/// <summary>A number found among other characters: 1.7亿元, 2,000万, ４.６万人次, 98%以上.</summary>
/// <param name="Start">First character in the text scanned: the sign or first digit.</param>
/// <param name="Length">Characters up to and with the unit; words such as 以上 behind it are not among them.</param>
/// <param name="Printed">The digits with sign and separators as printed, without unit.</param>
/// <param name="Value">In <paramref name="Unit"/>: 1.7 for 1.7亿元, 98 for 百分之九十八, 30 for 三成.</param>
/// <param name="Decimals">Decimals printed: 1 for 1.7亿元.</param>
/// <param name="Unit">万元, 亿元, 元/月, 人, 万人次, %, 个百分点 …; <see cref="MeasureUnit.None"/> when none is printed.</param>
/// <param name="Qualifier">Whether it is a bound or an estimate.</param>
public sealed record ScannedNumber(
    int Start, int Length, string Printed, decimal Value, int Decimals, MeasureUnit Unit, NumberQualifier Qualifier)
{
    /// <summary>Whether it counts whole things (人, 个, 次 without 万): then it is exact.</summary>
    public bool IsCount { get; init; }

    /// <summary>The other end of a range 5～8个; null for a single number.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether its characters leave a doubt: 1, 537.4 or 3，518.85.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The character behind it.</summary>
    public int End => Start + Length;
}

/// <summary>Words that make a number a bound or an estimate (限定词).</summary>
public enum NumberQualifier
{
    /// <summary>None.</summary>
    None,

    /// <summary>以上、不低于、至少、≥、超过、余、多: the true amount is this or more.</summary>
    AtLeast,

    /// <summary>以下、以内、不超过、至多、≤、不足、近: this or less.</summary>
    AtMost,

    /// <summary>约、左右、大约、近: near this.</summary>
    About,

    /// <summary>累计、共计: a running total; the number itself is plain.</summary>
    Cumulative,
}
