using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>By how much there are fewer or more than there should be: 需配备56名，现有45名，缺额11名; 计划30个，建成34个，超出4个.</summary>
/// <remarks>Asked only; by the words for what should be and what is, or where the two numbers before make it.</remarks>
internal static partial class Shortfalls
{
    private const int MostCounts = 4;

    /// <summary>The relations of each number called so.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var gap in sentence.Mentions.Where(mention => IsCount(mention) && Gap().IsMatch(ClauseWords.Before(mention))))
        {
            var before = sentence.Mentions.Where(mention => mention.Number.Start < gap.Number.Start && IsCount(mention) && (mention.Dimension == gap.Dimension || AreStaff(mention, gap))).TakeLast(MostCounts).ToList();
            var pairs = before.SelectMany((one, at) => before.Skip(at + 1), (one, other) => one.InBase > other.InBase ? (More: one, Less: other) : (More: other, Less: one)).Reverse().ToList();
            if (pairs.Find(pair => Relation(pair.More, pair.Less, gap) is var made && Nodes.CanHold(made.Left, made.Right)) is { More: not null } held)
                yield return Relation(held.More, held.Less, gap);
            else if (before.Count > 1 && before[^2..] is [var one, var other] && (Should().IsMatch(one.Lead) && Is().IsMatch(other.Lead) || Should().IsMatch(other.Lead) && Is().IsMatch(one.Lead)))
                yield return (one.InBase > other.InBase ? Relation(one, other, gap) : Relation(other, one, gap)) with { Certainty = Certainty.Conditional };
        }
    }

    private static bool IsCount(Mention mention) => mention is { IsSet: true, RowLength: 1, Number.IsCount: true, Dimension: not ("" or "%" or "money") };

    /// <summary>设岗9个, 在岗7人.</summary>
    private static bool AreStaff(Mention one, Mention other) => Posts().IsMatch(one.Lead) && one.Dimension is "个" && other.Dimension is "人";

    private static ReportRelation Relation(Mention more, Mention less, Mention gap)
    {
        var unit = gap.Figure.Unit;
        return new ReportRelation(
            RelationKind.Change, new BoundSum([new BoundTerm(1, Nodes.Of(more, more.Figure.Unit)), new BoundTerm(-1, Nodes.Of(less, less.Figure.Unit))]), ComparisonOperator.Equal, Nodes.Of(gap, unit), unit, $"“{gap.Subject}”＝“{more.Subject}”与“{less.Subject}”之差")
        {
            Certainty = Certainty.Inferred,
            Assumption = "差额是前列两数之差",
        };
    }

    [GeneratedRegex(@"(?:^|[，；、（）)])\s*(?:尚|还|仍|存在|共)?(?:缺[额编员岗口]?|空[编缺岗]|短缺|差|超编|超员|超出|富余|超额(?:完成)?|超计划(?:完成)?|超目标|超过)(?:年度?|计划|目标|任务|编制|的)*(?:人数|人员|岗位|名额|数|额)?[为达约：]*$|(?:超出|超过|超额完成|高于|多于)[^，。；：、\d（(]{0,8}[（(][^（）()]*[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[应需](?!对)|核定|编制|设岗|岗位|计划|任务|目标|标准|定额", RegexOptions.CultureInvariant)]
    private static partial Regex Should();

    [GeneratedRegex(@"现有|实有|在岗|在编|在职|实配|实际|已|完成|建成|到位|合计|新建", RegexOptions.CultureInvariant)]
    private static partial Regex Is();

    [GeneratedRegex("岗|编制|职数", RegexOptions.CultureInvariant)]
    private static partial Regex Posts();
}
