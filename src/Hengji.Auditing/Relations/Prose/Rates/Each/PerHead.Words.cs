using System.Buffers;
using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>The words that call a number a mean, and what it is the mean of.</summary>
internal static partial class PerHead
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("均每方");

    /// <summary>Words before the number and what they count.</summary>
    private static readonly ImmutableArray<(Regex Word, ImmutableArray<string> Units)> Kinds =
    [
        (Before("人均每[天日]|每人每[天日]|人[天日]均|每人[天日]"), ["人天", "人日"]),
        (Before("(?<!月)人均|人次均|每人次?(?!月)"), ["人次", "人"]),
        (Before("批次?均|每批次?"), ["批次", "批"]),
        (Before("(?<![批人户])次均|每次"), ["次", "场次", "场", "人次"]),
        (Before("[车辆]均|每[辆车]"), ["辆", "台"]),
        (Before("户次均"), ["户次"]),
        (Before("户均|每户"), ["户"]),
        (Before("亩均|每亩"), ["亩"]),
        (Before("台均|每台"), ["台", "台套"]),
        (Before("班均|期均|每[班期]"), ["期", "班", "个"]),
        (Before("件均|每件"), ["件"]),
        (Before("生均|每生"), ["人"]),
        (Before("家均|每家"), ["家"]),
        (Before("师均|每名[医教]师"), ["人", "名"]),
        (Before("村均|平均每个|每个"), ["个"]),
        (Before("册均|每册"), ["册", "册次"]),
        (Before("场均|每场(?!次均)"), ["场次", "场"]),
        (Before("株均|每株"), ["株"]),
        (Before("头均|每头"), ["头"]),
        (Before("每公里"), ["公里"]),
        (Before("每平方米|平米均|单方(?:造价|投资|成本|费用)"), ["平方米", "㎡", "m²"]),
        (Before("每立方米"), ["立方米"]),
        (Before("套均|每套"), ["套", "台套"]),
        (Before("宗均|每宗"), ["宗"]),
        (Before("例均|每例"), ["例"]),
        (Before("张均|每张|床均|每床"), ["张", "床"]),
        (Before("所均|每所|校均|每校"), ["所"]),
        (Before("座均|每座"), ["座"]),
        (Before("处均|每处"), ["处"]),
        (Before("份均|每份"), ["份"]),
        (Before("篇均|每篇"), ["篇"]),
        (Before("栋均|每栋"), ["栋"]),
        (Before("盏均|每盏"), ["盏"]),
        (Before("(?<!人)每[天日]"), ["天", "日", "个工作日"]),
        (Before("每吨"), ["吨"]),
    ];

    private static ImmutableArray<string>? UnitsOf(Mention mention)
    {
        if (!IsMean(mention.Lead) || OfMonth().IsMatch(mention.Lead))
            return null;
        foreach (var (word, units) in Kinds)
        {
            if (word.IsMatch(mention.Lead))
                return units;
        }
        return PaidRule.Of(mention) is { Period: RulePeriod.None, Counted.Length: > 0 } rule && mention.Lead.Contains('均', StringComparison.Ordinal) ? [rule.Counted] : null;
    }

    /// <summary>Most amounts are none: so much is seen at once.</summary>
    private static bool IsMean(string lead) => lead.AsSpan().ContainsAny(Signs);

    /// <summary>“保障标准每人每月1070元” is what one gets each month by rule, no mean of a year.</summary>
    [GeneratedRegex(@"[人户亩件台均](?:每月|/月|月)[^，。；：、\d]{0,8}$|月[人户]?均[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfMonth();

    private static Regex Before(string word) => new("(?:" + word + ")[^，。；：、\\d]{0,8}$", RegexOptions.CultureInvariant);
}
