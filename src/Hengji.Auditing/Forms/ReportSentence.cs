using Hengji.Figures;
using Hengji.Regulations;
using Hengji.Reports;

namespace Hengji.Auditing.Forms;

/// <summary>A sentence of a pack's report that prints cells of forms: 年初结转和结余 … 万元，本年收入 … 万元.</summary>
/// <param name="Lead">Words before its first figure, bare.</param>
/// <param name="Slots">Name and cell of each figure in order.</param>
internal sealed record ReportSentence(string Lead, ImmutableArray<(string Label, FigureAddress Cell)> Slots)
{
    private const int FewestSlots = 3;
    private const string ComputedScores = "score";
    private const string ClaimedScores = "claimed";
    private const string AnyYear = "2000";

    /// <summary>The sentences of the pack's report, in order.</summary>
    public static ImmutableArray<ReportSentence> Of(Pack pack) =>
        [.. pack.Template.Parts.SelectMany(Blocks).Where(block => block.Kind == "paragraph").Select(block => Of(block.Text)).Where(sentence => sentence.Slots.Length >= FewestSlots)];

    private static IEnumerable<TemplateBlock> Blocks(TemplateSection section) =>
        section.Blocks.Concat(section.Sections.SelectMany(Blocks));

    private static ReportSentence Of(string text)
    {
        var (lead, words) = ("", "");
        var slots = ImmutableArray.CreateBuilder<(string, FigureAddress)>();
        foreach (var part in TemplateText.Parse(text))
        {
            switch (part)
            {
                case TemplateWords plain:
                    words += plain.Text;
                    break;
                case TemplateToken { Name: "year" }:
                    words += AnyYear;
                    break;
                case TemplateToken { Kind: not TokenKind.Text, Address: { } cell }:
                    lead = slots.Count == 0 ? SentenceWords.Bare(words) : lead;
                    slots.Add((SentenceWords.Label(words), Claimed(cell)));
                    words = "";
                    break;
                default:
                    break;
            }
        }
        return new ReportSentence(lead, slots.ToImmutable());
    }

    /// <summary>A score the system works out is what a finished report claims.</summary>
    private static FigureAddress Claimed(FigureAddress cell) => cell.Form == ComputedScores ? cell with { Form = ClaimedScores } : cell;
}
