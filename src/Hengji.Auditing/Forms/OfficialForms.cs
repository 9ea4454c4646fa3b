using System.Runtime.CompilerServices;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Budgets;
using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Auditing.Forms;

/// <summary>Official forms in a document, recognised by their heads and checked with the rules of a pack.</summary>
public static class OfficialForms
{
    // A pack never changes; its engine is kept as long as the pack lives.
    private static readonly ConditionalWeakTable<Pack, CompiledPack> Compiled = [];

    /// <summary>The relations of the pack's rules whose figures stand in tables or in sentences of the report.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where its figures are kept.</param>
    /// <param name="read">Sections of all its tables, and cells known by their names.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="year">The year of the document.</param>
    internal static IEnumerable<ReportRelation> Relations(
        PrintedDocument document, FigureBook book, (IReadOnlyList<TableSection> Sections, IReadOnlyList<FoundCell> Named) read, Pack pack, int year)
    {
        var forms = pack.Forms.ForYear(new FiscalYear(year));
        var compiled = Compiled.GetValue(pack, Compile);
        var matches = read.Sections.Select(section => FormMatch.Of(section, forms.All)).OfType<FormMatch>().ToList();
        var told = SentenceReading.Find(document, book, compiled.Sentences, forms).ToList();
        var cells = told.Concat(read.Named).Concat(TotalBudget.Find(document, book, forms)).ToList();
        if (!compiled.Engine.IsSuccess || matches.Count + cells.Count == 0)
            return [];
        var loose = cells.Where(cell => cell.IsLoose).Select(cell => cell.Figure).ToHashSet(ReferenceEqualityComparer.Instance);
        var submission = FoundSubmission.Of(matches, cells, forms, pack.Id, year);
        return compiled.Engine.Value.Run(submission).Relations
            .Where(relation => relation.Outcome.Rule.Level != FindingLevel.Note)
            .Select(relation => Relation(relation, loose, forms))
            .Concat(CellRepeats.Of(told, forms));
    }

    private static CompiledPack Compile(Pack pack) =>
        new(CheckEngine.Compile(pack.Rules, pack.Forms, pack.Parameters, pack.Bands), ReportSentence.Of(pack));

    private static ReportRelation Relation(BoundRelation relation, HashSet<object?> loose, FormCatalogue forms)
    {
        var (outcome, rule) = (relation.Outcome, relation.Outcome.Rule);
        var made = new ReportRelation(
            RelationKind.OfficialForm, relation.Left, relation.Operator, relation.Right, outcome.Left?.Unit ?? MeasureUnit.None,
            outcome.RowLabel.Length > 0 ? $"{RowLabel(outcome, forms)}：{Message.Given(rule.Title, rule.EnglishTitle)}" : Message.Given(rule.Title, rule.EnglishTitle))
        {
            Certainty = rule.Certainty,
            Assumption = Message.Given(rule.Assumption, rule.EnglishAssumption),
            Official = rule,
        };
        return rule.Certainty != Certainty.Conditional && NodeFigures.Of(relation.Left).Concat(NodeFigures.Of(relation.Right)).Any(loose.Contains)
            ? made with { Certainty = Certainty.Conditional, Assumption = "文中同名的数与官方表的项目口径一致" }
            : made;
    }

    private static Message RowLabel(CheckOutcome outcome, FormCatalogue forms) =>
        Message.Given(outcome.RowLabel, forms.Find(outcome.Rule.Scope.Form)?.Rows.FirstOrDefault(row => row.Key == outcome.Row)?.EnglishLabel ?? $"“{outcome.RowLabel}”");

    private sealed record CompiledPack(Result<CheckEngine> Engine, ImmutableArray<ReportSentence> Sentences);
}
