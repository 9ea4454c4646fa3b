using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Tasks a chapter lists as planned (计划培训教师800人次、新建书屋12个), told pages later by the same names with how much of the plan was reached: 培训教师823人次，完成率102.88%.</summary>
/// <remarks>Only where most of the rates follow from the plans, which shows that the rates are of them.</remarks>
internal static partial class PlannedThings
{
    private const int FewestHeld = 2;
    private const int ShortestName = 3;
    private const int BreakingShare = 2;

    /// <summary>The relations of all tasks whose plan is told once.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var plans = text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Planned).GroupBy(plan => (Name(plan), plan.Dimension))
            .Where(group => group.Key.Item1.Length >= ShortestName && group.DistinctBy(plan => plan.InBase).Count() == 1).ToDictionary(group => group.Key, group => group.First());
        var relations = plans.Count == 0 ? [] : text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Reached(sentence, plans)).ToList();
        var held = relations.Count(relation => Nodes.CanHold(relation.Left, relation.Right));
        return held >= FewestHeld && (relations.Count - held) * BreakingShare <= held ? relations : [];
    }

    /// <summary>The things behind 计划 in a sentence, up to words of what was done.</summary>
    private static IEnumerable<Mention> Planned(ReadSentence sentence) =>
        sentence.Mentions.SkipWhile(mention => !Plan().IsMatch(mention.Lead)).TakeWhile((mention, at) => at == 0 || Listed().IsMatch(mention.Lead)).Where(IsThing);

    private static IEnumerable<ReportRelation> Reached(ReadSentence sentence, Dictionary<(string, string), Mention> plans)
    {
        foreach (var (done, rate) in sentence.Mentions.Zip(sentence.Mentions.Skip(1)))
        {
            if (IsThing(done) && rate is { IsPlain: true, RowLength: 1 } && rate.Figure.Unit == MeasureUnit.Percent && Rate().IsMatch(rate.Lead)
                && plans.TryGetValue((Name(done), done.Dimension), out var plan) && plan.Sentence != done.Sentence && !IsCapped(done, plan, rate))
                yield return Relation(done, plan, rate);
        }
    }

    private static bool IsThing(Mention mention) => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not ("%" or "money" or "分" or "") } && Nodes.IsNonZero(mention);

    /// <summary>The words right before the number, without those that say when or whether.</summary>
    private static string Name(Mention mention) => Around().Replace(LastClause().Match(mention.Lead).Value, "");

    private static bool IsCapped(Mention done, Mention plan, Mention rate) => rate.Figure.Value == 100 && done.InBase > plan.InBase;

    private static ReportRelation Relation(Mention done, Mention plan, Mention rate) =>
        new(RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(done, plan.Figure.Unit), Nodes.Of(plan, plan.Figure.Unit)), ComparisonOperator.Equal,
            Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, "完成率＝完成数÷预算（计划、目标）数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "文中另处所列同名的数是比率的分子、分母",
        };

    [GeneratedRegex(@"计划(?!数|值|为)|(?:目标|任务)(?:为|是|：)|拟(?!定)", RegexOptions.CultureInvariant)]
    private static partial Regex Plan();

    /// <summary>The next of a list, no word of another sort between.</summary>
    [GeneratedRegex(@"^\s*(?:以上|左右)?[、，；]\s*(?!实际|已|其中|完成)\p{Lo}[^，；。]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"[^，、；。：]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastClause();

    [GeneratedRegex(@"^.*(?:计划|目标为|任务为|目标是|任务是|拟)|^\s*(?:实际|全年|年度|本年|累计|共|已|完成(?!率)|开展)+|[共约达为\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    [GeneratedRegex(@"^\s*[，（、]\s*(?:(?:任务|目标|计划)?完成(?:率|比例)(?:为|达到?|：)?|(?:为|完成|达到)(?:年初|年度|全年)?(?:计划|目标|任务)(?:数|值)?的)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
