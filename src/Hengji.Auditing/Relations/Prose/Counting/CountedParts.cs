using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>A number of things against those told one by one, each with a number of its own: 分布在5个县：甲县18个、乙县11个…; 分3批下达：第一批…；第二批…；第三批….</summary>
/// <remarks>Asked only, within what a slip in a short count may miss; with the sum of the numbers, where one before it is near.</remarks>
internal static partial class CountedParts
{
    private const int FewestParts = 3;
    private const int MostApart = 2;
    private const decimal MostTimes = 1.5m;

    /// <summary>The relations of each list behind a colon.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> earlier)
    {
        for (var at = 0; at < sentence.Mentions.Length; at++)
        {
            var first = sentence.Mentions[at];
            if (!IsCount(first) || Opens().Match(first.Lead) is not { Success: true } opens)
                continue;
            var parts = Parts(sentence.Mentions, at);
            if (parts.Count < FewestParts || parts[^1].Tail.TrimStart().StartsWith('等'))
                continue;
            var before = earlier.Concat(sentence.Mentions[..at]).Where(IsCount).ToList();
            var things = Things(before, opens.Groups["each"].Value, at > 0);
            if (things is not null && !(things.Dimension == parts[0].Dimension && things.InBase == parts.Sum(part => part.InBase)) && Math.Abs(things.Figure.Value - parts.Count) <= MostApart)
                yield return Relation(things, parts.Count);
            if (Total(before, parts, things is not null || Spread().IsMatch(first.Lead)) is { } total)
                yield return Sum(total, parts);
        }
    }

    /// <summary>What they make; where they make none, the only number before that is larger than each.</summary>
    private static Mention? Total(List<Mention> before, List<Mention> parts, bool isSpread)
    {
        var larger = before.FindAll(mention => mention.Dimension == parts[0].Dimension && mention.InBase > parts.Max(part => part.InBase));
        return larger.FindLast(mention => mention.InBase == parts.Sum(part => part.InBase)) ?? (isSpread && larger is [var only] && IsNear(only, parts) ? only : null);
    }

    /// <summary>The first numbers of each part, up to another mark or the sentence's end.</summary>
    private static List<Mention> Parts(ImmutableArray<Mention> mentions, int at)
    {
        var parts = new List<Mention> { mentions[at] };
        var mark = mentions.Skip(at + 1).Select(mention => mention.Lead.TrimStart()).FirstOrDefault(lead => lead is ['、' or '；', ..])?[0] ?? '、';
        foreach (var mention in mentions.Skip(at + 1))
        {
            if (mention.Lead.TrimStart() is [var first, ..] && first == mark && mention.Dimension == mentions[at].Dimension && mention.Subject.Length > 0 && IsCount(mention))
                parts.Add(mention);
            else if (mention.Lead.Trim().Length > 0 && mention.Lead.TrimStart() is not ['，' or '、' or '（', ..])
                break;
        }
        return parts;
    }

    /// <summary>What is counted: right before the colon, or what 各村 and 各组 name.</summary>
    private static Mention? Things(List<Mention> before, string each, bool isSameSentence) =>
        each.Length > 0 ? before.FindLast(mention => NounIn(mention).EndsWith(each, StringComparison.Ordinal))
        : isSameSentence && before is [.., var last] && BeforeColon().IsMatch(last.Tail) ? last : null;

    private static string NounIn(Mention mention) =>
        Behind().Match(mention.Tail) is { Success: true, Length: > 0 } behind ? behind.Value : mention.Subject;

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Depth: 0, Number.IsCount: true, Dimension: not ("" or "%" or "money") };

    private static bool IsNear(Mention total, List<Mention> parts) => parts.Sum(part => part.InBase) is var sum && sum < total.InBase * MostTimes && total.InBase < sum * MostTimes;

    private static ReportRelation Relation(Mention things, int count) =>
        new(RelationKind.Count, Nodes.Of(things, things.Figure.Unit), ComparisonOperator.Equal, new BoundConstant(count), things.Figure.Unit, $"文中逐一列出{count}个")
        {
            Certainty = Certainty.Conditional,
            Assumption = "冒号后所列即全部",
        };

    private static ReportRelation Sum(Mention total, List<Mention> parts) =>
        new(RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, parts), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"“{"："}”所列{parts.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = "冒号后所列即全部",
        };

    [GeneratedRegex(@"(?:(?:^|[，；])\s*各(?<each>\p{Lo}{1,2}?)[^，。；：\d]{0,10})?[：:][^，。；：\d]{1,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Opens();

    [GeneratedRegex("各|分布|分别", RegexOptions.CultureInvariant)]
    private static partial Regex Spread();

    /// <summary>分布在5个县（市、区）：, 分3批下达：.</summary>
    [GeneratedRegex(@"^[^，。；：\d]{0,12}[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeColon();

    [GeneratedRegex(@"^\p{Lo}{1,6}?(?=[，。；：、（）\d的]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
