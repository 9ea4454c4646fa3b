using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>What comes to each on an average: 完成报告4571份，人均653份; 观众7380人次，场均246人次; 抽取64卷，被评查单位16个，平均每单位4卷.</summary>
/// <remarks>Asked only, and only where one total and one number of those it is shared among stand near; or where two make it.</remarks>
internal static partial class CountMeans
{
    private const int MostCounts = 8;

    /// <summary>The relations of each mean, over two sentences.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        Of(text, ListParts.In(text));

    private static IEnumerable<ReportRelation> Of(ProseText text, HashSet<Figure> parts) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [], parts)));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> earlier, HashSet<Figure> parts)
    {
        foreach (var mean in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "money"), Figure.Value: > 0 }))
        {
            if (Mean().Match(mean.Lead) is not { Success: true } word)
                continue;
            var thing = word.Groups["thing"].Value;
            var near = sentence.Mentions.Where(mention => mention.Number.Start < mean.Number.Start && IsCount(mention)).TakeLast(MostCounts).ToList();
            var all = earlier.Where(IsCount).TakeLast(MostCounts).Concat(near).ToList();
            all.RemoveAll(mention => parts.Contains(mention.Figure) || Lacking().IsMatch(mention.Lead));
            var totals = all.FindAll(mention => IsOfOneKind(mention, mean) && mention.InBase > mean.InBase);
            var things = all.FindAll(mention => IsThing(mention, thing));
            var pairs = totals.SelectMany(_ => things, (total, count) => (Total: total, Count: count)).Where(pair => pair.Total != pair.Count).Reverse().ToList();
            if (pairs.Find(pair => Holds(mean, pair.Total, pair.Count)) is { Total: not null } held)
                yield return Relation(mean, held.Total, held.Count);
            else if (Nearest(totals, near) is { } total && things.DistinctBy(count => count.InBase).Count() == 1 && things[^1] != total)
                yield return Relation(mean, total, things[^1]) with { Certainty = Certainty.Conditional };
        }
    }

    /// <summary>The one total of the sentence, or the one of the sentence before.</summary>
    private static Mention? Nearest(List<Mention> totals, List<Mention> near) =>
        totals.FindAll(near.Contains) is [var only] ? only : totals is [var far, ..] && totals.TrueForAll(total => total.InBase <= far.InBase && !near.Contains(total)) ? far : null;

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "money"), Figure.Value: > 0, Measure: not (Measure.Change or Measure.LastYear) } && !Mean().IsMatch(mention.Lead);

    private static bool IsOfOneKind(Mention mention, Mention mean) =>
        (mention.Dimension == mean.Dimension || (mean.Figure.Unit.Symbol == "次" && mention.Figure.Unit.Symbol.EndsWith('次'))) && (mean.Dimension.Length > 0 || (mention.Tail.Length > 0 && mean.Tail.Length > 0 && mention.Tail[0] == mean.Tail[0]));

    private static bool IsThing(Mention mention, string thing) =>
        mention.Figure.Unit.Symbol == thing || (thing == "人" && mention.Figure.Unit.Symbol is "名" or "位") || mention.Tail.StartsWith(thing, StringComparison.Ordinal)
        || (thing is "师" && mention.Dimension is "人" && mention.Subject.Contains("教师", StringComparison.Ordinal)) || (thing is "生" && mention.Dimension is "人" && Pupils().IsMatch(mention.Subject))
        || (thing.Length > 1 && mention.Subject.EndsWith(thing, StringComparison.Ordinal)) || (mention.Figure.Unit.Symbol is "个" or "所" or "家" && mention.Subject.EndsWith(thing, StringComparison.Ordinal));

    private static bool Holds(Mention mean, Mention total, Mention count) => Relation(mean, total, count) is var made && Nodes.CanHold(made.Left, made.Right);

    /// <summary>A mean of whole things is rounded to them.</summary>
    private static ReportRelation Relation(Mention mean, Mention total, Mention count)
    {
        BoundNode made = new BoundQuotient(Nodes.Of(total, mean.Figure.Unit), Nodes.Of(count, count.Figure.Unit));
        var exact = total.InBase / count.InBase / mean.Figure.Unit.InBase;
        var rounded = decimal.Round(exact, mean.Figure.PrintedDecimals, MidpointRounding.AwayFromZero);
        var rest = Rational.Of(mean.Number.IsCount ? rounded : exact) - Rational.Of(exact);
        return new ReportRelation(
            RelationKind.PerHead, new BoundSum([new BoundTerm(1, made), new BoundTerm(rest, new BoundConstant(1))]), ComparisonOperator.Equal, Nodes.Of(mean, mean.Figure.Unit), mean.Figure.Unit, $"“{mean.Subject}”＝“{total.Subject}”÷{count.Figure.ToText()}{count.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"平均数以“{count.Subject}”计算",
        };
    }

    [GeneratedRegex("学生|在校生|学员|幼儿", RegexOptions.CultureInvariant)]
    private static partial Regex Pupils();

    [GeneratedRegex("缺|空|超|差", RegexOptions.CultureInvariant)]
    private static partial Regex Lacking();

    [GeneratedRegex(@"(?:平均(?:每|到)(?:个|所|家|名|位)?(?<thing>人|场|次|站|户|校|村|班|天|批|家|点|件|所|台|辆|乡镇|街道|单位|学校|社区|项目|企业|机构|网点|窗口|部门|小时|问题|册|页|亩|期|组)|(?:^|[，；、：（）)\s年月])(?<thing>[人场户班校村批期站师生])均)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();
}
