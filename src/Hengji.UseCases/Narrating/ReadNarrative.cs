using Hengji.Figures;
using Hengji.Forms;
using Hengji.Reports;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Narrating;

/// <summary>
/// Reads the running text (报告正文) as a document: the headings of the report's template, under them the paragraphs people
/// write, blank ones too, and the sentences and tables that stand between.
/// </summary>
public sealed class ReadNarrative
{
    /// <summary>The form that holds the paragraphs.</summary>
    public const string Form = "narrative";

    /// <summary>The column of its text.</summary>
    public const string Item = "text";

    private readonly LiveDossier live;
    private readonly Rights rights;
    private readonly NarrativeParts parts;
    private readonly HashSet<string> printed = new(StringComparer.Ordinal);

    private ReadNarrative(LiveDossier live, Rights rights) => (this.live, this.rights, parts) = (live, rights, new NarrativeParts(live));

    /// <summary>Reads it.</summary>
    /// <param name="live">The dossier.</param>
    /// <param name="rights">Who reads: decides which paragraphs are open.</param>
    /// <returns>The document; without blocks when the pack has no running text.</returns>
    public static NarrativeDocument Run(LiveDossier live, Rights rights) =>
        live.Pack.Forms.Find(Form) is { } form ? new ReadNarrative(live, rights).Read(form) : new NarrativeDocument(live.Material.Dossier.Revision, []);

    /// <summary>Keys of the paragraphs a report template asks for, in its order.</summary>
    public static IEnumerable<string> KeysOf(ReportTemplate template) => template.Parts.SelectMany(KeysOf);

    private static IEnumerable<string> KeysOf(TemplateSection section) =>
        section.Blocks.SelectMany(block => Asked(block.Text)).Select(at => at.Row).Concat(section.Sections.SelectMany(KeysOf));

    private NarrativeDocument Read(FormDefinition form)
    {
        var blocks = live.Pack.Template.Parts.Where(part => !part.Heading.StartsWith("附件", StringComparison.Ordinal)).SelectMany(Section).ToList();
        var others = live.Material.RowsOf(form).Where(row => !printed.Contains(row.Key))
            .Select(row => Paragraph(new FigureAddress(Form, Item, row.Key), "") with { IsPrinted = false }).ToList();
        return new NarrativeDocument(
            live.Material.Dossier.Revision,
            others.Count == 0 ? [.. blocks] : [.. blocks, new NarrativeHeading(0, "未编入报告的段落"), .. others]);
    }

    private IEnumerable<NarrativeBlock> Section(TemplateSection section)
    {
        var heading = parts.Plain(section.Heading);
        return section.Blocks.SelectMany(block => Blocks(block, heading)).Concat(section.Sections.SelectMany(Section))
            .Prepend(new NarrativeHeading(section.Level, heading));
    }

    private IEnumerable<NarrativeBlock> Blocks(TemplateBlock block, string heading) =>
        block.Kind switch
        {
            "paragraph" => Written(block, heading),
            "form" or "list" => [new NarrativeTable(live.Pack.Forms.Find(block.Form)?.Title ?? block.Text, block.Form)],
            "scores" => [new NarrativeTable(block.Text, "")],
            _ => [],
        };

    private IEnumerable<NarrativeBlock> Written(TemplateBlock block, string heading)
    {
        var asked = Asked(block.Text).ToList();
        if (asked.Count == 0 && IsFilled(block.When))
            yield return new NarrativeSentence(parts.OfTemplate(block.Text));
        foreach (var at in asked.Where(at => printed.Add(at.Row)))
            yield return Paragraph(at, heading);
    }

    private bool IsFilled(string when) =>
        when.Length == 0 || (FigureAddress.TryParse(when) is { } at && (live.Submission.Figure(at) is not null || live.Submission.Text(at) is not null));

    private NarrativeParagraph Paragraph(FigureAddress at, string heading)
    {
        var text = live.Material.Text(at);
        var row = live.Material.Rows.GetValueOrDefault(Form, []).FirstOrDefault(row => row.Key == at.Row);
        return new NarrativeParagraph(at, heading, text, live.Material.Version(at), parts.Of(text))
        {
            HasRow = row is not null,
            IsOpen = FillingRights.RefusalOfRows(rights, live.Material, row?.UnitKey) is null,
        };
    }

    private static IEnumerable<FigureAddress> Asked(string text) =>
        TemplateText.Parse(text).OfType<TemplateToken>().Select(token => token.Address).OfType<FigureAddress>()
            .Where(at => at is { Form: Form, Item: Item });
}
