using System.Runtime.CompilerServices;
using Hengji.Auditing.Relations;
using Hengji.Auditing.Tables;
using Hengji.Budgets;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Regulations;

namespace Hengji.Auditing.Forms;

/// <summary>Official forms in a document, recognised by their heads and checked with the rules of a pack.</summary>
public static class OfficialForms
{
    // A pack never changes; its engine is kept as long as the pack lives.
    private static readonly ConditionalWeakTable<Pack, CompiledPack> Engines = [];

    /// <summary>The relations of the pack's rules whose figures stand in the sections.</summary>
    /// <param name="sections">Sections of all tables.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="year">The year of the document.</param>
    internal static IEnumerable<ReportRelation> Relations(IReadOnlyList<TableSection> sections, Pack pack, int year)
    {
        var forms = pack.Forms.ForYear(new FiscalYear(year)).All;
        var matches = sections.Select(section => FormMatch.Of(section, forms)).OfType<FormMatch>().ToList();
        if (matches.Count == 0 || EngineOf(pack) is not { } engine)
            return [];
        var submission = FoundSubmission.Of(matches, pack.Id, year);
        return engine.Run(submission).Relations.Where(relation => relation.Outcome.Rule.Level != FindingLevel.Note).Select(Relation);
    }

    private static CheckEngine? EngineOf(Pack pack)
    {
        var compiled = Engines.GetValue(pack, given => new CompiledPack(CheckEngine.Compile(given.Rules, given.Forms, given.Parameters, given.Bands))).Engine;
        return compiled.IsSuccess ? compiled.Value : null;
    }

    private sealed record CompiledPack(Result<CheckEngine> Engine);

    private static ReportRelation Relation(BoundRelation relation)
    {
        var (outcome, rule) = (relation.Outcome, relation.Outcome.Rule);
        return new ReportRelation(
            RelationKind.OfficialForm, relation.Left, relation.Operator, relation.Right, outcome.Left?.Unit ?? MeasureUnit.None,
            outcome.RowLabel.Length > 0 ? $"{outcome.RowLabel}：{rule.Title}" : rule.Title)
        {
            Certainty = rule.Certainty,
            Assumption = rule.Assumption,
            Official = rule,
        };
    }
}
