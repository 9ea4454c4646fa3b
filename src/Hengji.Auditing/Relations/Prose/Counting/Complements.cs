using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>Those of whom something is so and those of whom it is not are all: 应改1426户，已改1239户，未改187户; 检测153份，合格112份，不合格41份.</summary>
/// <remarks>Asked only. Where other parts stand beside the two (优秀19卷、合格43卷、不合格2卷), all of them are.</remarks>
internal static partial class Complements
{
    private const decimal MostTimes = 2;

    /// <summary>The relations of each sentence that tells both.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> earlier)
    {
        var counts = sentence.Mentions.Where(IsCount).ToList();
        foreach (var not in counts)
        {
            if (Not().Match(not.Lead) is not { Success: true } word)
                continue;
            var alike = counts.FindAll(mention => mention.Dimension == not.Dimension);
            if (alike.Exists(mention => Carried().IsMatch(mention.Lead)))
                continue;
            if (alike.FindLast(mention => mention.Number.Start < not.Number.Start && IsSo(mention, word)) is { } so && Of(so, not, alike, [.. earlier.Where(mention => IsCount(mention) && mention.Dimension == not.Dimension)]) is { } relation)
                yield return relation;
        }
    }

    private static ReportRelation? Of(Mention so, Mention not, List<Mention> alike, List<Mention> earlier)
    {
        var (first, last) = (alike.IndexOf(so), alike.IndexOf(not));
        var wholes = alike[..first].AsEnumerable().Reverse().Concat(alike.Skip(last + 1).Where(mention => Together().IsMatch(mention.Lead))).Concat(earlier.AsEnumerable().Reverse()).ToList();
        var parts = new[] { [so, not], alike[first..(last + 1)], alike[first..].TakeWhile(mention => mention == so || Beside().IsMatch(mention.Lead)).ToList() }
            .Concat(Enumerable.Range(1, Math.Max(0, first - 1)).Select(from => alike[from..(last + 1)])).Where(some => some.Count > 1).ToList();
        foreach (var whole in wholes)
        {
            if (parts.Find(some => !some.Contains(whole) && Relation(whole, some) is var made && Nodes.CanHold(made.Left, made.Right)) is { } held)
                return Relation(whole, held);
        }
        List<Mention> run = [so, .. alike[(first + 1)..].TakeWhile(mention => mention == not || Beside().IsMatch(mention.Lead))];
        var told = run.Contains(not) ? run : [so, not];
        var larger = alike[..first].FindAll(mention => mention.InBase >= Math.Max(so.InBase, not.InBase));
        var isListed = first > 1 && so.Lead.TrimStart() is ['、', ..];
        return !isListed && (larger.Count > 0 ? larger.MaxBy(mention => mention.InBase) : first > 0 ? alike[first - 1] : earlier is [var topic, ..] && earlier.TrueForAll(mention => mention.InBase <= topic.InBase) ? topic : null) is { } all && IsNear(all, told)
            ? Relation(all, told) with { Certainty = Certainty.Conditional } : null;
    }

    private static bool IsCount(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Number.IsCount: true, Dimension: not ("" or "%" or "money"), Measure: not (Measure.Change or Measure.LastYear) };

    /// <summary>Whether it is of those of whom it is so: 已改 beside 未改, 按期 beside 逾期.</summary>
    private static bool IsSo(Mention mention, Match not) =>
        !Not().IsMatch(mention.Lead) && (not.Groups["verb"] is { Success: true } verb
            ? SubjectIn(mention.Lead).Contains(verb.Value, StringComparison.Ordinal) || Reached(mention.Lead, verb.Value)
            : not.Groups["late"].Success ? InTime().IsMatch(mention.Lead) : Succeeded().IsMatch(mention.Lead));

    private static string SubjectIn(string lead) => lead[(lead.LastIndexOfAny(['，', '；', '、', '：']) + 1)..];

    /// <summary>完工 of 已完工 beside 未竣工.</summary>
    private static bool Reached(string lead, string verb) => verb is "竣工" or "完工" && Done().IsMatch(lead);

    private static bool IsNear(Mention all, List<Mention> parts) =>
        parts.Sum(part => part.InBase) is var sum && sum < all.InBase * MostTimes && all.InBase < sum * MostTimes;

    private static ReportRelation Relation(Mention all, List<Mention> parts) =>
        new(RelationKind.TextSum, Nodes.Sum(all.Figure.Unit, parts), ComparisonOperator.Equal, Nodes.Of(all, all.Figure.Unit), all.Figure.Unit, $"“{parts[0].Subject}”与“{parts[^1].Subject}”等之和等于“{all.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "是与否合为全部",
        };

    [GeneratedRegex(@"(?:^|[，、；：（和及的])\s*[^，。；：、\d]{0,6}?(?:(?:尚|仍|还|暂)?(?:未能?|不(?!满意)|没有|待)(?<verb>\p{Lo}{1,4}?)(?:的|人员?|户|件|数|项目|样品|批次|者)?|(?<late>逾期|超期|超时)[^，。；：、\d]{0,4}|[^，。；：、\d]{0,4}(?<lost>失败|落选|淘汰|流标))(?:的|为|共|有|：)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Not();

    /// <summary>旧存120件，新收880件，审结900件，未结100件: what there was before is among them.</summary>
    [GeneratedRegex("旧存|上年|年初|期初|往年|结转|遗留", RegexOptions.CultureInvariant)]
    private static partial Regex Carried();

    [GeneratedRegex("按期|按时|及时|如期", RegexOptions.CultureInvariant)]
    private static partial Regex InTime();

    [GeneratedRegex("成功|中标|入选|通过", RegexOptions.CultureInvariant)]
    private static partial Regex Succeeded();

    [GeneratedRegex("完工|竣工|完成", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    /// <summary>Another part: 终止调解114件, 正在办理3件, 基本合格5家.</summary>
    [GeneratedRegex(@"^\s*[，、；和]\s*[^，。；：\d]{0,4}(?:未|不|正在|尚|待|其他|其余|基本|终止|撤回|暂|免|缓|延期|转)[^，。；：\d]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex("(?:合计|共计|总计|共)[^，。；：、\\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Together();
}
