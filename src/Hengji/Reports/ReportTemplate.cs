namespace Hengji.Reports;

/// <summary>The shape of a report as a pack writes it (报告模板): headings, paragraphs with tokens, tables, signatures.</summary>
/// <param name="Title">Title with tokens.</param>
/// <param name="Cover">Cover lines: label, and text with tokens.</param>
/// <param name="Parts">Sections, nested.</param>
/// <param name="Annexes">附件 list.</param>
public sealed record ReportTemplate(
    string Title,
    ImmutableArray<CoverLine> Cover,
    ImmutableArray<TemplateSection> Parts,
    ImmutableArray<string> Annexes);

/// <summary>A section of the template.</summary>
/// <param name="Level">0 part, 1 一、, 2 （一）, 3 1.</param>
/// <param name="Heading">As printed, with tokens.</param>
/// <param name="Blocks">Contents in order.</param>
/// <param name="Sections">Subsections.</param>
public sealed record TemplateSection(
    int Level, string Heading, ImmutableArray<TemplateBlock> Blocks, ImmutableArray<TemplateSection> Sections);

/// <summary>
/// One block of a section. Tokens in texts: <c>{{income.total@dept}}</c> a bound figure, <c>{{income.total@dept|0.00}}</c>
/// with a number format, <c>{{abs control.change@total}}</c> without its sign, <c>{{text narrative.text@duties}}</c> words
/// (which may hold tokens themselves), <c>{{year}}</c>, <c>{{department}}</c>, <c>{{grade}}</c>, in lists <c>{{number}}</c> (1, 2, …) and <c>{{key}}</c>,
/// <c>{{score.total}}</c> and its siblings for computed numbers.
/// </summary>
/// <param name="Kind"><c>paragraph</c>, <c>form</c>, <c>list</c>, <c>scores</c> or <c>signature</c>.</param>
/// <param name="Text">Text with tokens; the caption for tables; the title for signatures.</param>
/// <param name="Form">Form id for <c>form</c> and <c>list</c>; empty otherwise.</param>
/// <param name="When">Address that must be filled for the block to appear; empty for always.</param>
/// <param name="Lines">Lines of a signature block.</param>
public sealed record TemplateBlock(
    string Kind, string Text, string Form, string When, ImmutableArray<string> Lines)
{
    /// <summary>Columns a form prints, in this order; empty for all.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Column that rows of a form or list must have filled to be printed; empty for all rows.</summary>
    public string RowsWith { get; init; } = "";
}
