using Hengji.Figures;
using Hengji.Regulations;

namespace Hengji.Checks;

/// <summary>A disagreement in the data, told to people (问题): what, where, how far, on what basis, what to do.</summary>
/// <param name="Code">Rule or fault code; has a page in docs/findings.</param>
/// <param name="Level">How bad it is; questions are at most warnings.</param>
/// <param name="Verdict">Verdict of the check behind it.</param>
/// <param name="IsQuestion">Whether it asks for an explanation instead of stating an error.</param>
/// <param name="Message">Chinese sentence for the filler.</param>
/// <param name="Advice">What to do, in Chinese.</param>
/// <param name="Citation">On what basis.</param>
public sealed record Finding(
    string Code,
    FindingLevel Level,
    Verdict Verdict,
    bool IsQuestion,
    string Message,
    string Advice,
    Citation Citation)
{
    /// <summary>The message in English; null when there is none.</summary>
    public string? EnglishMessage { get; init; }

    /// <summary>The advice in English; null when there is none.</summary>
    public string? EnglishAdvice { get; init; }

    /// <summary>The relation with figures put in.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The explanation in English; null when there is none.</summary>
    public string? EnglishExplanation { get; init; }

    /// <summary>Left side as text, with unit; empty when there is none.</summary>
    public string Left { get; init; } = "";

    /// <summary>Right side as text, with unit.</summary>
    public string Right { get; init; } = "";

    /// <summary>Difference as text.</summary>
    public string Gap { get; init; } = "";

    /// <summary>What rounding explains at most, as text.</summary>
    public string Slack { get; init; } = "";

    /// <summary>Title of the rule.</summary>
    public string Title { get; init; } = "";

    /// <summary>English counterpart of the title; null when there is none.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>Label of the row the check was asked for; empty when asked once.</summary>
    public string RowLabel { get; init; } = "";

    /// <summary>English counterpart of <see cref="RowLabel"/>; null when the pack gives none, as for a unit's name.</summary>
    public string? EnglishRowLabel { get; init; }

    /// <summary>The printed places that disagree.</summary>
    public ImmutableArray<FindingPlace> Places { get; init; } = [];

    /// <summary>Cells most likely wrong, most likely first.</summary>
    public ImmutableArray<Suspect> Suspects { get; init; } = [];
}

/// <summary>A printed place.</summary>
/// <param name="Source">File and locator.</param>
/// <param name="Quote">The characters found there.</param>
/// <param name="Figure">Address of the figure.</param>
public sealed record FindingPlace(SourceLocation Source, string Quote, FigureAddress Figure);

/// <summary>A cell that may be the wrong one, and the repair that would make the relations hold.</summary>
/// <param name="Figure">The cell as printed.</param>
/// <param name="Slip">What kind of slip would explain it.</param>
/// <param name="Repair">Value that restores the relations; null when none is known.</param>
/// <param name="Score">Weight for ranking, larger is likelier; 0 … 100.</param>
/// <param name="Reason">Why, in Chinese: 改为 98.40 后 3 条关系全部成立，且为相邻数字对调.</param>
public sealed record Suspect(Figure Figure, Slip Slip, decimal? Repair, int Score, string Reason)
{
    /// <summary>The reason in English; null when there is none.</summary>
    public string? EnglishReason { get; init; }
}

/// <summary>Ways a figure goes wrong on its way into a form (差错类型).</summary>
public enum Slip
{
    /// <summary>No known kind; only the relations point at the cell.</summary>
    Unknown,

    /// <summary>一位数字错.</summary>
    WrongDigit,

    /// <summary>相邻数字对调.</summary>
    SwappedDigits,

    /// <summary>漏位或多位.</summary>
    LostDigit,

    /// <summary>元、万元、亿元混用, or the decimal point moved.</summary>
    UnitFactor,

    /// <summary>正负号错.</summary>
    Sign,

    /// <summary>错行: the value of a neighbouring row.</summary>
    NeighbourRow,

    /// <summary>错列: the value of a neighbouring column.</summary>
    NeighbourColumn,

    /// <summary>照抄上年.</summary>
    LastYear,

    /// <summary>合计未更新: the sum was not brought up to date.</summary>
    StaleTotal,

    /// <summary>前后不一: the same number stands elsewhere and is printed otherwise there.</summary>
    OtherPlace,
}
