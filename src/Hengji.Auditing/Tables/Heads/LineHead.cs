using Hengji.Auditing.Claims;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>The head of a column, or the label of a row.</summary>
/// <param name="Path">Words from outside to inside, without spaces, as printed.</param>
internal sealed record LineHead(ImmutableArray<string> Path)
{
    /// <summary>The innermost words as printed; empty when the line has none.</summary>
    public string Printed { get; } = Path.IsEmpty ? "" : Path[^1];

    /// <summary>The innermost words without numbering, code, 其中 and unit.</summary>
    public string Core { get; } = Path.IsEmpty ? "" : HeadText.Core(SubjectCode.WithoutCode(Path[^1]));

    /// <summary>Code of a budget subject, beside its words or in front of them; empty without.</summary>
    public string Code { get; init; } = Path.IsEmpty ? "" : SubjectCode.InFront(Path[^1]);

    /// <summary>Where the innermost words begin, in columns of half width.</summary>
    public int Indent { get; init; }

    /// <summary>All words.</summary>
    public string Text { get; } = string.Concat(Path);

    /// <summary>Which number of its subject it is.</summary>
    public Measure Measure { get; init; } = MeasureOf(Path);

    /// <summary>The year its words name.</summary>
    public int? Year { get; } = HeadMeasures.Year(string.Concat(Path));

    /// <summary>Whether it names a total.</summary>
    public bool IsTotal => HeadText.IsTotal(Core);

    /// <summary>Whether it opens a list of parts: 其中.</summary>
    public bool OpensParts { get; } = !Path.IsEmpty && HeadText.OpensParts(Path[^1]) || Path.Length > 1 && HeadText.OpensParts(Path[^2]);

    /// <summary>Depth by numbering; 0 without.</summary>
    public int Depth { get; init; } = Path.IsEmpty ? 0 : HeadText.Depth(Path[^1]);

    /// <summary>The unit its words name, or null.</summary>
    public MeasureUnit? Unit { get; init; } = Path.Reverse().Select(HeadText.Unit).FirstOrDefault(unit => unit is not null) is { } symbol
        ? MeasureUnit.Parse(symbol)
        : null;

    /// <summary>Whether its numbers are percentages.</summary>
    public bool IsRate => HeadMeasures.IsRate(Measure);

    /// <summary>The words for people.</summary>
    public override string ToString() => Core.Length > 0 ? Core : Printed;

    /// <summary>The innermost words that say a measure decide.</summary>
    private static Measure MeasureOf(ImmutableArray<string> path)
    {
        var found = path.Reverse().Select(HeadMeasures.Of).FirstOrDefault(measure => measure != Measure.Amount, Measure.Amount);
        // 本年 under 占比（%） is the share of this year.
        return found == Measure.Actual && path.Length > 1 && HeadMeasures.IsThisYear(path[^1]) && HeadMeasures.Of(path[^2]) is var outer && HeadMeasures.IsRate(outer) ? outer : found;
    }
}
