using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>So many of each, and all together: 抽取4个县，每县抽取2个乡镇，合计8个乡镇; 14站每站平均展出16.7天，累计234天; 按每500户配备1名，28000户需配备56名.</summary>
/// <remarks>Asked only. Money is paid by rules of its own.</remarks>
internal static partial class EachProducts
{
    private const int MostBehind = 4;

    /// <summary>The relations of each number told of each, over two sentences.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> earlier)
    {
        var counts = sentence.Mentions.Where(IsCount).ToList();
        for (var at = 0; at < counts.Count; at++)
        {
            if (Each().Match(counts[at].Lead) is { Success: true } each && Of(counts, at, each.Groups["thing"].Value, earlier) is { } relation)
                yield return relation;
            if (at + 1 < counts.Count && ForEvery().IsMatch(counts[at].Lead) && OfEvery(counts, at) is { } rule)
                yield return rule;
        }
    }

    private static ReportRelation? Of(List<Mention> counts, int at, string thing, ImmutableArray<Mention> earlier)
    {
        var each = counts[at];
        var totals = counts.Skip(at + 1).Take(MostBehind).Where(mention => IsOfOneKind(mention, each) && !Each().IsMatch(mention.Lead) && mention.InBase >= each.InBase).ToList();
        var things = earlier.Where(IsCount).Concat(counts.Where(mention => mention.Number.Start != each.Number.Start)).Where(mention => IsThing(mention, thing) && !Each().IsMatch(mention.Lead)).ToList();
        var tried = totals.SelectMany(_ => things, (total, count) => (Total: total, Count: count)).Where(one => one.Total != one.Count).ToList();
        if (tried.Find(one => Relation(each, one.Count, one.Total) is var made && Nodes.CanHold(made.Left, made.Right)) is { Total: not null } held)
            return Relation(each, held.Count, held.Total);
        var told = tried.FindAll(one => Together().IsMatch(one.Total.Lead) && !one.Total.Lead.Contains("实际", StringComparison.Ordinal) && IsNamedAlike(one.Total, each));
        return told is [var only, ..] && told.TrueForAll(one => one.Count == only.Count) ? Relation(each, only.Count, only.Total) with { Certainty = Certainty.Conditional } : null;
    }

    /// <summary>按每500户配备1名…28000户需配备56名.</summary>
    private static ReportRelation? OfEvery(List<Mention> counts, int at)
    {
        var (every, one) = (counts[at], counts[at + 1]);
        var all = counts.Skip(at + 2).FirstOrDefault(mention => mention.Dimension == every.Dimension);
        var need = all is null ? null : counts.Find(mention => mention.Number.Start > all.Number.Start && mention.Dimension == one.Dimension);
        if (all is null || need is null || !Nodes.IsNonZero(every))
            return null;
        var relation = new ReportRelation(
            RelationKind.PerHead, new BoundProduct(new BoundQuotient(Nodes.Of(all, every.Figure.Unit), Nodes.Of(every, every.Figure.Unit)), Nodes.Of(one, need.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(need, need.Figure.Unit), need.Figure.Unit,
            $"“{need.Subject}”＝“{all.Figure.ToText()}{all.Figure.Unit.Symbol}”按每{every.Figure.ToText()}{every.Figure.Unit.Symbol}{one.Figure.ToText()}{one.Figure.Unit.Symbol}计算")
        {
            Certainty = Certainty.Inferred,
            Assumption = "全部按所述标准配备",
        };
        return Nodes.CanHold(relation.Left, relation.Right) || all.InBase % every.InBase == 0 ? relation with { Certainty = Certainty.Conditional } : null;
    }

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "money"), Figure.Value: > 0 } && (mention.Number.IsCount || mention.Dimension.Length > 0 || mention.Figure.PrintedDecimals == 0);

    /// <summary>Counted in the same unit, and where that says nothing, of the same word behind it.</summary>
    private static bool IsOfOneKind(Mention mention, Mention each) =>
        mention.Dimension == each.Dimension && (each.Dimension is not ("" or "个") || IsNamedAlike(mention, each));

    private static bool IsNamedAlike(Mention mention, Mention each) =>
        each.Dimension is not ("" or "个") || Noun(each) is not { Length: > 0 } noun || Noun(mention) == noun || mention.Lead.Contains(noun, StringComparison.Ordinal);

    /// <summary>The word right behind a number: 个乡镇, 批次.</summary>
    private static string Noun(Mention mention) => NounBehind().Match(mention.Tail) is { Success: true } noun ? noun.Groups["noun"].Value : "";

    /// <summary>37个社区, 巡展14站, 人均 of 7人; 县中抽取4个 where each is of 县.</summary>
    private static bool IsThing(Mention mention, string thing) =>
        mention.Figure.Unit.Symbol == thing || mention.Tail.StartsWith(thing, StringComparison.Ordinal) || Noun(mention).EndsWith(thing, StringComparison.Ordinal) || mention.Subject.EndsWith(thing, StringComparison.Ordinal)
        || (thing.Length > 0 && mention.Tail.TrimStart() is ['，' or '、', '每', ..] && mention.Lead.StartsWith(thing, StringComparison.Ordinal));

    private static ReportRelation Relation(Mention each, Mention count, Mention total) =>
        new(RelationKind.PerHead, new BoundProduct(Nodes.Of(each, total.Figure.Unit), Nodes.Of(count, count.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit,
            $"“{total.Subject}”＝{each.Figure.ToText()}{each.Figure.Unit.Symbol}×{count.Figure.ToText()}{count.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "每一个都按所述数目",
        };

    [GeneratedRegex(@"(?:^|[，；：、（）)按\p{Lo}])(?:平均)?每(?:个|所|家|名|位)?(?<thing>(?:[县市区乡镇村组户校班站点场期批次人天月]|街道|社区|学校|单位|乡镇|小组|标段|岗位|网点|项目|机构|企业|部门|季度|基地|中心|人次)?)(?:平均)?[^，。；：、\d]{0,6}?$", RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    [GeneratedRegex(@"每\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ForEvery();

    [GeneratedRegex(@"共|合计|总计|累计|总|应|需|配备", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex(@"^(?<noun>\p{Lo}{1,2}?)(?=[，。；：、（）)\d]|$|抽取|的|共|各|每|配备|全部|分布|参)", RegexOptions.CultureInvariant)]
    private static partial Regex NounBehind();
}
