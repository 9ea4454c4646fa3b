using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Verbs that make a number a change (增加、少支、降28%), with their direction.</summary>
internal static partial class ChangeWords
{
    /// <summary>The verb at the end of the words before a number; no success where there is none.</summary>
    /// <param name="core">The words, without 为 and the like at their end.</param>
    /// <param name="isRate">Whether the number is a percentage: of it a single 增 or 降 tells enough.</param>
    public static Match Find(string core, bool isRate)
    {
        var full = Verb().Match(core);
        if (full.Success && !isRate && Purpose().IsMatch(core))
            return Match.Empty;
        if (!full.Success && Than().Match(core) is { Success: true } than)
            return than;
        return full.Success || !isRate ? full : Brief().Match(core);
    }

    [GeneratedRegex(@"(?:(?<down>负增长|减少|缩短|缩小|收窄|调减|核减|减收|减支|少支出?|少收入|下降|下调|下跌|降低|回落|下滑|降幅|减幅|跌幅|缩减|压减|压降|压缩|净减|(?<=[比较年期].{0,8})(?:少收|节约|节省|节支|[少减降低])|(?<=[比较][^，。；：、年期]{1,6})(?:节余|结余)|(?<=^\s*)(?:节约|节省|节支|少收|少支|少缴|少用|[少减降低]))|(?<up>负下降|增加|调增|核增|增长|增收|增支|多支出?|多收入|增幅|涨幅|升幅|上升|上涨|上调|攀升|回升|提高|提升|扩大|拉大|净增|(?<=[比较年期].{0,8})(?:多收|超支|高出|超出|延长|(?<![新净递])[多增高])|(?<=^\s*[，、]?\s*)延长|(?<=^\s*)(?:超支|高出|超出|多收|多支|多缴|多用|[多增高])|(?<=^\s*[，；、（]?\s*)超收)|(?<=^\s*[，；、（]?\s*(?:同比|[比较](?:上年|去年|上年同期))?)(?:(?<down>少)|(?<up>多))(?:办结|审结|拨付|列支|支付|开支|花费|用|安排|完成|执行|下达|投入|发放|接待|受理|招录|招|生产|销售|处理|筹集|争取|征收|入库|[结办拨缴征])|(?<=^\s*[，；、（]?\s*)(?<down>短收|欠收|歉收|(?:节余|节约)(?=幅度$)))(?:比率|比例|幅度|金额|额|数|率|幅)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    /// <summary>Whether the words may also name what is compared with: 低于上年19万元, by so much or than so much.</summary>
    public static bool IsOpen(string lead) => Than().IsMatch(lead.TrimEnd(' ', '约', '近'));

    /// <summary>Whether the words say by how much something is short or more, no level of its own: 离目标差48万元, 少放8万只.</summary>
    public static bool IsGap(string lead) => Gap().IsMatch(lead);

    [GeneratedRegex(@"(?:(?<![至不最])少|(?<![至最许大差不])多|(?:^|[，；、。：（\s]|[还尚仍只相]|目标|任务|要求|计划|标准|预期)差|短缺|缺)(?:了|出)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    /// <summary>低于上年19万元, 高出预算3%.</summary>
    [GeneratedRegex(@"(?:(?<down>低于|少于|低出)|(?<up>高于|多于|高出|超出))(?:上年度?|去年|上一年度?|20\d\d *年度?|(?:年初|全年)?预算)(?:同期|决算|数)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Than();

    /// <summary>The words before the verb of a change; all of them where there is none.</summary>
    public static string Without(string words) =>
        Verb().Match(words.TrimEnd(' ', '了')) is { Success: true } verb ? words[..verb.Index] : words;

    /// <summary>Words of a purpose that end like a change: 支持商业服务能力提升80万元, 用于品质提升30万元.</summary>
    [GeneratedRegex(@"(?:支持|用于|推进|促进|推动|实施|开展|保障|落实|加快|引导|鼓励|扶持)[^，。；：、比较]{2,20}(?:提升|提高|增长|扩大|增加|降低|减少|压减)$|(?:稳增长|促增长|保增长|提质增效|提质提升|[能效][力率能]提升|品质提升|(?:改造|巩固|完善|综合)提升|(?:服务|质量|环境|设施|功能)提升|[^，。；：、]化提升)$", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"(?:^|[，；、（\s]|同比|环比|分别)(?:(?<down>降|减|跌|缩|↓)|(?<up>增|升|涨|↑))$", RegexOptions.CultureInvariant)]
    private static partial Regex Brief();
}
