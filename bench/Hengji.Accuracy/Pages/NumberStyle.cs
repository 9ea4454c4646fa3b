using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Pages;

/// <summary>How a layout prints numbers.</summary>
public sealed record NumberStyle
{
    /// <summary>Yuan in one unit of money: 1, 10,000 or 100,000,000.</summary>
    public decimal MoneyScale { get; init; } = 10_000;

    /// <summary>Decimals of money.</summary>
    public int MoneyDecimals { get; init; } = 2;

    /// <summary>Decimals of percentages; −1 for the fact's own.</summary>
    public int PercentDecimals { get; init; } = -1;

    /// <summary>Whether thousands are separated by commas.</summary>
    public bool HasThousands { get; init; }

    /// <summary>Whether zeros at the end are dropped, as workbooks do.</summary>
    public bool DropsZeros { get; init; }

    /// <summary>What a table prints for nothing: 0, 0.00, —, / or blank.</summary>
    public string Nothing { get; init; } = "0";

    /// <summary>With which characters it is set; ours until it is printed.</summary>
    public Typeface Typeface { get; init; }

    /// <summary>The characters of paper: full-width digits, or a Chinese comma between thousands.</summary>
    public string Set(string text) => Typeface switch
    {
        Typeface.FullWidth => string.Concat(text.Select(c => c is '.' or ',' or (>= '0' and <= '9') ? (char)(c + 0xFEE0) : c)),
        Typeface.ChineseComma => text.Replace(',', '，'),
        _ => text,
    };

    /// <summary>How a number stands on paper.</summary>
    /// <param name="value">In the fact's own unit.</param>
    /// <param name="fact">What it says.</param>
    public string Print(decimal value, Fact fact)
    {
        var decimals = DecimalsOf(fact);
        var rounded = decimal.Round(value / ScaleOf(fact), decimals, MidpointRounding.AwayFromZero);
        var text = rounded.ToString((HasThousands ? "N" : "F") + decimals, CultureInfo.InvariantCulture);
        if (rounded == 0)
            text = text.TrimStart('-');
        return DropsZeros && text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    public decimal ScaleOf(Fact fact) => fact.Kind == FactKind.Money ? MoneyScale : 1;

    public int DecimalsOf(Fact fact) => fact.Kind switch
    {
        FactKind.Money => MoneyDecimals,
        FactKind.Percent when PercentDecimals >= 0 && fact.Decimals > 0 => PercentDecimals,
        _ => fact.Decimals,
    };
}

/// <summary>With which characters a number is set.</summary>
public enum Typeface
{
    /// <summary>1,234.50</summary>
    Plain,

    /// <summary>１，２３４．５０</summary>
    FullWidth,

    /// <summary>1，234.50</summary>
    ChineseComma,
}
