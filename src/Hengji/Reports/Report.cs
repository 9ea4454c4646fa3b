using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Scoring;

namespace Hengji.Reports;

/// <summary>A whole report set (报告) before it is written to Word, a page or a workbook: the same for every format.</summary>
/// <param name="Title">湘西自治州…2022年度部门整体支出绩效自评报告.</param>
/// <param name="Cover">Lines of the cover in order.</param>
/// <param name="Submission">The material it reports on.</param>
/// <param name="Forms">Layouts of the forms.</param>
/// <param name="Parts">Parts and sections in order.</param>
/// <param name="Annexes">附件 list in order.</param>
/// <param name="Checks">What the cross-checks said.</param>
/// <param name="Evaluation">The scores.</param>
public sealed record Report(
    string Title,
    ImmutableArray<CoverLine> Cover,
    Submission Submission,
    FormCatalogue Forms,
    ImmutableArray<ReportSection> Parts,
    ImmutableArray<string> Annexes,
    CheckReport Checks,
    Evaluation Evaluation)
{
    /// <summary>Everything that can be said of a number, by its address; holds every number the report shows.</summary>
    public ImmutableSortedDictionary<FigureAddress, FigureStory> Stories { get; init; } =
        ImmutableSortedDictionary<FigureAddress, FigureStory>.Empty;

    /// <summary>Findings of checks and scores as people read them: errors, warnings, questions, notes; each in the order found.</summary>
    public ImmutableArray<Finding> Findings => [.. Checks.Findings.Concat(Evaluation.Findings).OrderBy(Rank)];

    /// <summary>How many findings are errors, questions left out.</summary>
    public int ErrorCount => Findings.Count(finding => finding is { Level: FindingLevel.Error, IsQuestion: false });

    /// <summary>Statements about assumptions, unseen citations and the like that every format must show.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    private static int Rank(Finding finding) =>
        finding switch
        {
            { IsQuestion: true } => 2,
            { Level: FindingLevel.Error } => 0,
            { Level: FindingLevel.Warn } => 1,
            _ => 3,
        };
}

/// <summary>A line of the cover: 预算编码：909.</summary>
public sealed record CoverLine(string Label, string Text);

/// <summary>A heading and what stands under it, subsections included.</summary>
/// <param name="Level">0 part (第一部分), 1 一、, 2 （一）, 3 1., 4 （1）.</param>
/// <param name="Heading">With its number, as printed.</param>
/// <param name="Blocks">Contents before the subsections.</param>
/// <param name="Sections">Subsections in order.</param>
public sealed record ReportSection(
    int Level, string Heading, ImmutableArray<ReportBlock> Blocks, ImmutableArray<ReportSection> Sections)
{
    /// <summary>Whether this is an annex (附件) itself: it follows the list of annexes and starts a page of its own.</summary>
    public bool IsAnnex => Level <= 0 && Heading.StartsWith("附件", StringComparison.Ordinal);
}

/// <summary>Something in a section.</summary>
public abstract record ReportBlock;

/// <summary>A paragraph of words and bound numbers.</summary>
public sealed record Paragraph(ImmutableArray<TextRun> Runs) : ReportBlock;

/// <summary>A form as a table; wide ones (more than 7 columns) stand on landscape pages.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Caption">Title above the table; empty for none.</param>
public sealed record FormTable(string FormId, string Caption) : ReportBlock
{
    /// <summary>Columns to print, in this order; empty for all.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Only rows that have this column filled are printed; empty for all rows.</summary>
    public string RowsWith { get; init; } = "";
}

/// <summary>The self-evaluation score sheet (自评表) as a table.</summary>
public sealed record ScoreTable(string Caption) : ReportBlock;

/// <summary>A table made for the report rather than by a form: first row is the head.</summary>
/// <param name="Caption">Title; empty for none.</param>
/// <param name="UnitNote">单位：万元; empty for none.</param>
/// <param name="Rows">Cells as runs; all rows have the same number of cells.</param>
public sealed record PlainTable(
    string Caption, string UnitNote, ImmutableArray<ImmutableArray<ImmutableArray<TextRun>>> Rows) : ReportBlock;

/// <summary>An opinion block to be signed: opinion, signature, seal and date lines on a page that holds them together.</summary>
/// <param name="Title">评价组组长签署意见.</param>
/// <param name="Lines">Lines to fill, for instance 评价组组长（签字）：.</param>
public sealed record SignatureBlock(string Title, ImmutableArray<string> Lines) : ReportBlock;

/// <summary>A piece of a paragraph.</summary>
public abstract record TextRun;

/// <summary>Words.</summary>
public sealed record Words(string Text) : TextRun;

/// <summary>A number that stays tied to its figure.</summary>
/// <param name="Address">The figure.</param>
/// <param name="Text">As shown, for instance 8,675.33.</param>
/// <param name="IsAssumed">Whether the figure was supplied by assumption.</param>
public sealed record BoundNumber(FigureAddress Address, string Text, bool IsAssumed) : TextRun;

/// <summary>Why a number is what it is (数据来源说明).</summary>
/// <param name="Address">The figure.</param>
/// <param name="Label">What it is, in Chinese: 年度收入情况 · 收入合计 · 局机关.</param>
/// <param name="Text">The value with unit.</param>
/// <param name="Source">File and locator, or the formula it was computed by.</param>
/// <param name="Reading">How its decimals were read, in Chinese: 两位小数，代表 98.395 至 98.405 万元.</param>
/// <param name="Checks">Rules it took part in, with verdicts: C01 相符.</param>
/// <param name="IsAssumed">Whether it was supplied by assumption.</param>
public sealed record FigureStory(
    FigureAddress Address,
    string Label,
    string Text,
    string Source,
    string Reading,
    ImmutableArray<StoryCheck> Checks,
    bool IsAssumed)
{
    /// <summary>On what basis a computed number was computed; null for figures that were read.</summary>
    public Citation? Citation { get; init; }
}

/// <summary>A rule a figure took part in.</summary>
public sealed record StoryCheck(string Code, string Title, Verdict Verdict, bool IsQuestion);
