using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>Persons and days together: 培训432人，每期5天，共计2160人天.</summary>
/// <remarks>Where several counts of persons or of days stand before it, only what holds is told.</remarks>
internal static class PersonDays
{
    /// <summary>The relation of each number of person-days with the persons and days before it in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Figure.Unit.Symbol: "人天" or "人日" }).Select(total => Of(sentence, total))).OfType<ReportRelation>();

    private static ReportRelation? Of(ReadSentence sentence, Mention total)
    {
        var before = sentence.Mentions.Where(mention => mention.Number.Start < total.Number.Start && mention is { IsPlain: true, RowLength: 1, Figure.Value: > 0 }).ToList();
        var (persons, days) = (before.FindAll(mention => mention.Dimension is "人" or "人次"), before.FindAll(mention => mention.Figure.Unit.Symbol is "天" or "日"));
        var tried = persons.SelectMany(_ => days, (person, day) => Relation(person, day, total)).ToList();
        return tried.Find(relation => Nodes.CanHold(relation.Left, relation.Right)) ?? (tried is [var only] ? only with { Certainty = Certainty.Conditional } : null);
    }

    private static ReportRelation Relation(Mention persons, Mention days, Mention total) =>
        new(RelationKind.PerHead, new BoundProduct(Nodes.Of(persons, persons.Figure.Unit), Nodes.Of(days, days.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"“{total.Subject}”＝{persons.Figure.ToText()}{persons.Figure.Unit.Symbol}×{days.Figure.ToText()}{days.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "每一个都按所述数目",
        };
}
