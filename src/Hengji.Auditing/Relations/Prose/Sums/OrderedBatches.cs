using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Batches told in order, and all of them: 共有38个社区参与。第一批8个，第二批新增12个，第三批新增18个; 第一期48人、第二期52人，共培训100人.</summary>
/// <remarks>There may be a further batch, or one thing in two of them, so a break is asked.</remarks>
internal static partial class OrderedBatches
{
    private const string Numerals = "一二三四五六七八九十";
    private const decimal MostTimes = 1.5m;

    /// <summary>The relation of each run of batches that begins with the first.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage =>
        passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not ("" or "%" or "年" or "月" or "日" or "天"), Figure.Value: > 0 } && mention.Measure is not (Measure.Change or Measure.LastYear))
            .GroupBy(mention => mention.Dimension).SelectMany(alike => Of([.. alike])));

    private static IEnumerable<ReportRelation> Of(List<Mention> alike)
    {
        for (var at = 0; at < alike.Count; at++)
        {
            var run = Run(alike, at);
            if (run.Count > 1 && !Shared().IsMatch(run[0].Sentence.Source.Text) && Total(alike, run) is { } relation)
                yield return relation;
            at += Math.Max(0, run.Count - 1);
        }
    }

    private static List<Mention> Run(List<Mention> alike, int at)
    {
        var (run, thing) = (new List<Mention>(), "");
        while (at + run.Count < alike.Count && Ordinal(alike, at + run.Count) is { } ordinal && ordinal.Number == run.Count + 1 && (thing.Length == 0 || ordinal.Thing == thing))
        {
            thing = ordinal.Thing;
            run.Add(alike[at + run.Count]);
        }
        return run;
    }

    /// <summary>Which batch the words since the number of its kind before it tell; null where they tell none, or several.</summary>
    private static (int Number, string Thing)? Ordinal(List<Mention> alike, int at)
    {
        var start = at > 0 && alike[at - 1].Sentence == alike[at].Sentence ? alike[at - 1].Number.End : alike[at].Sentence.Start;
        var words = alike[at].Sentence.Source.Text[start..alike[at].Number.Start];
        return Batch().Matches(words) is [var only] && !Several().IsMatch(words) ? (Numerals.IndexOf(only.Groups["number"].Value, StringComparison.Ordinal) + 1, only.Groups["thing"].Value) : null;
    }

    private static ReportRelation? Total(List<Mention> alike, List<Mention> run)
    {
        var sum = run.Sum(mention => mention.InBase);
        var totals = alike.FindAll(mention => !run.Contains(mention) && mention.InBase > run.Max(part => part.InBase) && mention.InBase < sum * MostTimes && sum < mention.InBase * MostTimes);
        var relations = totals.ConvertAll(total => Relation(total, run));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (totals.FindAll(total => Together().IsMatch(total.Lead)) is [var only] ? Relation(only, run) with { Certainty = Certainty.Conditional } : null);
    }

    private static ReportRelation Relation(Mention total, List<Mention> run)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, run), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"依次所列{run.Count}批（期）之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "依次所列即全部，且互不重复",
        };
    }

    [GeneratedRegex("第(?<number>[一二三四五六七八九十])(?<thing>批次?|期|轮|标段|组|阶段|片区|学期|季度|包|类|档)", RegexOptions.CultureInvariant)]
    private static partial Regex Batch();

    /// <summary>第二、三季度各; 第一至第三批.</summary>
    [GeneratedRegex("第[一二三四五六七八九十](?:[、和至到—-]第?[一二三四五六七八九十])|各|每|其中|平均", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex("重复|重叠|扣除|剔除|均有|都有|去重|先后参加", RegexOptions.CultureInvariant)]
    private static partial Regex Shared();

    [GeneratedRegex("共|合计|总|累计|全部", RegexOptions.CultureInvariant)]
    private static partial Regex Together();
}
