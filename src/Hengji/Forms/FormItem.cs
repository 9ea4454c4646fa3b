using Hengji.Budgets;

namespace Hengji.Forms;

/// <summary>One column of a form (指标项): what it is called, what it holds and who fills it.</summary>
/// <param name="Id">English id, unique in its form.</param>
/// <param name="Label">Heading as printed, without its group.</param>
/// <param name="Kind">What a cell holds.</param>
public sealed record FormItem(string Id, string Label, CellKind Kind)
{
    /// <summary>
    /// The heading as a form for one year prints it, with <c>{year}</c> and <c>{last-year}</c> for the years
    /// (<c>{year}年决算数</c>); null when no year stands in it.
    /// </summary>
    public string? YearLabel { get; init; }

    /// <summary>English counterpart of the heading, with <c>{year}</c> and <c>{last-year}</c> as in <see cref="YearLabel"/>; null when the pack gives none.</summary>
    public string? EnglishLabel { get; init; }

    /// <summary>English counterparts of <see cref="Groups"/>, as many; empty when the pack gives none.</summary>
    public ImmutableArray<string> EnglishGroups { get; init; } = [];

    /// <summary>Headings above this one, outermost first: 其中, 结余 …; neighbours with equal groups are merged.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Unit of the figures; null for texts, or when a row names its own unit in <see cref="UnitItem"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>Id of the text column that names each row's unit; null when <see cref="Unit"/> holds for all.</summary>
    public string? UnitItem { get; init; }

    /// <summary>Decimals of the column (money in 万元: 2); null when every figure is read by its own decimals.</summary>
    public int? Decimals { get; init; }

    /// <summary>How figures without rounding are to be read: counts and targets are exact.</summary>
    public bool IsExact { get; init; }

    /// <summary>Who fills the cell.</summary>
    public CellEntry Entry { get; init; } = CellEntry.Typed;

    /// <summary>For <see cref="CellEntry.Computed"/>: the sum or quotient in the rule language, over columns of the same row.</summary>
    public string? Formula { get; init; }

    /// <summary>Allowed texts of a <see cref="CellKind.Choice"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether a row without this cell cannot be read.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Names and telephone numbers: kept inside, left out of published files.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Other headings under which files are known to carry the column.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The column of the form for one year; its heading without the year stays known as another name.</summary>
    public FormItem ForYear(FiscalYear year) =>
        YearLabel is null
            ? this
            : this with
            {
                Label = WithYears(YearLabel, year),
                Aliases = [Label, .. Aliases],
                YearLabel = null,
                EnglishLabel = EnglishLabel is null ? null : WithYears(EnglishLabel, year),
            };

    /// <summary>The column with English headings where the pack gives them, for readers of the English interface only.</summary>
    public FormItem InEnglish() =>
        this with { Label = EnglishLabel ?? Label, Groups = EnglishGroups.Length == Groups.Length ? EnglishGroups : Groups };

    private static string WithYears(string label, FiscalYear year) =>
        label.Replace("{year}", year.ToString(), StringComparison.Ordinal)
            .Replace("{last-year}", year.Previous.ToString(), StringComparison.Ordinal);
}

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>A number.</summary>
    Figure,

    /// <summary>Words.</summary>
    Text,

    /// <summary>One of a list of words.</summary>
    Choice,

    /// <summary>A date, printed as 2023年6月30日, 2023-06-30 or 2023年6月.</summary>
    Date,
}

/// <summary>Who fills a cell.</summary>
public enum CellEntry
{
    /// <summary>In: typed by the filler.</summary>
    Typed,

    /// <summary>Imp: taken from budget, payment or final accounts; may be typed.</summary>
    Imported,

    /// <summary>Calc: computed and locked.</summary>
    Computed,

    /// <summary>Frz: frozen from the approved goal.</summary>
    Frozen,
}
