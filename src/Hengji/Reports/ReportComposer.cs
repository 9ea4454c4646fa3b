using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Scoring;

namespace Hengji.Reports;

/// <summary>Fills a pack's template with a submission's figures; every number of the result stays bound.</summary>
public sealed class ReportComposer
{
    private readonly Pack pack;
    private readonly Submission submission;
    private readonly CheckReport checks;
    private readonly Evaluation evaluation;
    private readonly RunComposer runs;

    private ReportComposer(Pack pack, Submission submission, CheckReport checks, Evaluation evaluation)
    {
        (this.pack, this.submission, this.checks, this.evaluation) = (pack, submission, checks, evaluation);
        runs = new RunComposer(submission, evaluation);
    }

    /// <summary>Composes the report set.</summary>
    public static Report Compose(Pack pack, Submission submission, CheckReport checks, Evaluation evaluation) =>
        new ReportComposer(pack, submission, checks, evaluation).Compose();

    private Report Compose()
    {
        var template = pack.Template;
        var parts = template.Parts.Select(Section).ToImmutableArray();
        return new Report(
            runs.Plain(template.Title),
            [.. template.Cover.Select(line => new CoverLine(line.Label, runs.Plain(line.Text)))],
            submission,
            pack.Forms,
            parts,
            [.. template.Annexes.Select(runs.Plain)],
            checks,
            evaluation)
        {
            Stories = StoryTeller.Tell(submission, pack.Forms, checks.Outcomes)
                .Concat(ComputedFigures.Of(evaluation))
                .ToImmutableSortedDictionary(story => story.Address, story => story),
            Notices = ReportNotices.Of(pack, submission, evaluation, runs.Missing),
        };
    }

    private ReportSection Section(TemplateSection section) =>
        new(
            section.Level,
            runs.Plain(section.Heading),
            [.. section.Blocks.SelectMany(Blocks)],
            [.. section.Sections.Select(Section)]);

    private IEnumerable<ReportBlock> Blocks(TemplateBlock block)
    {
        if (block.When.Length > 0 && !IsFilled(block.When))
            return [];
        return block.Kind switch
        {
            "paragraph" => Paragraphs(runs.Compose(block.Text)),
            "list" => Rows(block).SelectMany((row, at) => Paragraphs(runs.Compose(block.Text, block.Form, row, at + 1))),
            "form" => submission.Forms.ContainsKey(block.Form)
                ? [new FormTable(block.Form, block.Text) { Columns = block.Columns, RowsWith = block.RowsWith }]
                : [],
            "scores" => [new ScoreTable(block.Text)],
            "signature" => [new SignatureBlock(block.Text, block.Lines)],
            _ => throw new ArgumentException($"Unknown template block {block.Kind}."),
        };
    }

    private bool IsFilled(string name) =>
        FigureAddress.TryParse(name) is { } address
        && (submission.Figure(address) is not null || submission.Text(address) is not null);

    private ImmutableArray<FilledRow> Rows(TemplateBlock block)
    {
        var table = new FormTable(block.Form, "") { RowsWith = block.RowsWith };
        return FormView.Of(table, pack.Forms, submission)?.Filled?.Rows ?? [];
    }

    /// <summary>Cuts runs at the line breaks that texts bring with them; empty paragraphs vanish.</summary>
    private static IEnumerable<ReportBlock> Paragraphs(ImmutableArray<TextRun> whole)
    {
        var current = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var run in whole)
        {
            if (run is not Words words || !words.Text.Contains('\n', StringComparison.Ordinal))
            {
                current.Add(run);
                continue;
            }
            var lines = words.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Trim().Length > 0)
                    current.Add(new Words(lines[i].Trim('\r')));
                if (i == lines.Length - 1 || current.Count == 0)
                    continue;
                yield return new Paragraph(current.DrainToImmutable());
            }
        }
        if (current.Count > 0)
            yield return new Paragraph(current.DrainToImmutable());
    }
}
