using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>Which number of a subject a head asks for, and of which year.</summary>
internal static partial class HeadMeasures
{
    private static readonly (Regex Words, Measure Measure)[] Known =
    [
        (PointsByRate(), Measure.Points),
        (PointsApart(), Measure.Change),
        (ChangeRate(), Measure.ChangeRate),
        (Completion(), Measure.CompletionRate),
        (Share(), Measure.Share),
        (MaximumPoints(), Measure.MaximumPoints),
        (Points(), Measure.Points),
        (Rate(), Measure.Rate),
        (Change(), Measure.Change),
        (Opening(), Measure.Opening),
        (Closing(), Measure.Closing),
        (LastYear(), Measure.LastYear),
        (AdjustedBudget(), Measure.AdjustedBudget),
        (Budget(), Measure.Budget),
        (Target(), Measure.Target),
        (Actual(), Measure.Actual),
    ];

    /// <summary>The measure; <see cref="Measure.Amount"/> when no word says.</summary>
    public static Measure Of(string head)
    {
        if (Shortcoming().IsMatch(head))
            return Measure.Amount; // 满意度样本不足 counts projects
        if (PaidByPoints().IsMatch(head))
            return Measure.Amount;
        foreach (var (words, measure) in Known)
        {
            if (words.IsMatch(head))
                return measure;
        }
        return Measure.Amount;
    }

    /// <summary>Whether the measure is a percentage.</summary>
    public static bool IsRate(Measure measure) =>
        measure is Measure.ChangeRate or Measure.CompletionRate or Measure.Share or Measure.Rate;

    /// <summary>Whether the measure is of a score.</summary>
    public static bool IsPoints(Measure measure) => measure is Measure.MaximumPoints or Measure.Points;

    /// <summary>Whether words name the points of an object in all: 总分, 综合得分.</summary>
    public static bool IsPointsInAll(string core) => PointsInAll().IsMatch(core);

    /// <summary>Whether a change is one against the budget, not against last year: 预决算差异率, 预算调整率.</summary>
    public static bool IsAgainstBudget(string head) => AgainstBudget().IsMatch(head);

    /// <summary>Whether a change is one of percentages, in points.</summary>
    public static bool IsOfRates(string head) => PointsApart().IsMatch(head);

    /// <summary>Whether it is an average: amounts per person, household, piece, which add up to nothing, and what each is paid by rule.</summary>
    public static bool IsAverage(string head) => Average().IsMatch(head);

    /// <summary>Whether the words say the year and nothing else.</summary>
    public static bool IsThisYear(string head) => head is "本年" or "本年度" or "当年" or "今年" or "本期";

    /// <summary>Whether it is the change of the budget itself.</summary>
    public static bool IsOfBudget(string head) => head.Contains("调整率", StringComparison.Ordinal);

    /// <summary>A year named in the head: 2022 of 2022年预算数; null when none or several.</summary>
    public static int? Year(string head)
    {
        var years = Years().Matches(head);
        return years.Count == 1 ? WholeNumber.Of(years[0].Groups[1]) : null;
    }

    /// <summary>Whether the words name a column of a form rather than a thing: 分值, 预算数, 指标.</summary>
    public static bool IsHead(string text) => Heads().IsMatch(text);

    /// <summary>What was found wanting, no figure of its own: 执行率偏低, 满意度调查不规范.</summary>
    [GeneratedRegex(@"(?:不足|不够|不[全高实准严清细当力]|不(?:合理|规范|完整|准确|到位|一致|充分|及时|达标|明确|严格|科学)|缺[失少乏]|[偏过较][低慢少高]|滞后|未达标|未公开)(?:的)?(?:问题|项目|单位|部门|指标)?$")]
    private static partial Regex Shortcoming();

    /// <summary>得分奖补, 评分奖励: money by points.</summary>
    [GeneratedRegex("分(?:奖[补励]|补助|补贴|[^，。（）()]{0,4}(?:资金|奖金|金额|经费))[金额]*(?:[（(]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PaidByPoints();

    /// <summary>得分（20分×执行率): how the points are worked out stands in brackets.</summary>
    [GeneratedRegex(@"^(?:自评|评价)?(?:得|评)分[（(].*(?:率|×)")]
    private static partial Regex PointsByRate();

    [GeneratedRegex(@"百分点|(?:占比|比重|比例)(?:增减|变动|变化|升降)|(?:率|占比|比重)差[异距额值]?$")]
    private static partial Regex PointsApart();

    [GeneratedRegex(@"(?:增减|增长|变动|增加|下降|同比|比上年|较上年|环比).*(?:率|%|％|幅|比例)|增长率|增幅|降幅|± *[%％（(]|[+＋][/／]?[-－−] *[%％]|增减%|差异率|差异[%％]|偏[差离]率|调整率|^(?:同比|环比|比上年|较上年|比去年|较去年)?(?:增长|增速)$")]
    private static partial Regex ChangeRate();

    [GeneratedRegex(@"控制率|执行率|完成率|支出率|到位率|支付率|使用率|完成比(?!上年|去年|较)|执行比(?!上年|去年|较)|兑付[率比]|拨付[率比]|执行进度|完成进度|占(?:计划|预算|年初|调整|全年).*(?:%|％|比例|比重)?|^(?:实绩|实际|完成|执行|支出|支付|决算|使用)[^/÷／]{0,4}[/÷／](?:年度|年初|全年|调整后?|批复)*(?:计划|目标|预算|指标|任务|应)[^/÷／]{0,4}$|完成(?:计划|预算).*(?:%|％)|[AB]/[AB]|[BC]/[AB]")]
    private static partial Regex Completion();

    [GeneratedRegex(@"差异|偏[差离]率|调整率|[比较与](?:年初|全年|调整后?|当年)?预算")]
    private static partial Regex AgainstBudget();

    [GeneratedRegex(@"^每(?![年月日天季周期]|学[年期])(?!.*(?:项目|工程|计划|行动|活动|专项))|^单(?:方|[台套件户亩头株](?=造价|成本|投资|补贴|补助|支出|费用))|[人户亩件台辆车批次班期村套团队单笔宗例场站所校馆床店镇乡县名师吨栋幢处座园](?:[（(]\p{Lo}{1,2}[）)])?均(?!衡|等)|^平均|单价(?!\s*\d)|均价|每[人户亩件台辆批次](?!均)|(?:补助|补贴|保障|救助|发放|收费|缴费|奖补|定额|报酬|人|月|年)标准$|^标准$|可(?:支付|支撑|维持|使用|供应?)[^，。；：\d]{0,4}[月天]数?(?:[（(]|$)|周转[天次]数|(?:单位|单方)(?:保额|保险金额|造价|成本|投资|费用)|元[/／每]")]
    private static partial Regex Average();

    [GeneratedRegex(@"占比|比重|^占.*(?:%|％)|^占(?:总|全[市县区省州部]|合计|本年|当年)(?!.*预算)|所占比例|构成%|构成比")]
    private static partial Regex Share();

    [GeneratedRegex(@"分值|满分|权重|标准分|(?<!评|评价|考核|实际|得)分数")]
    private static partial Regex MaximumPoints();

    [GeneratedRegex(@"得分(?!率)|评分|自评分|扣分")]
    private static partial Regex Points();

    [GeneratedRegex("^(?:总分|综合得?分|综合评分|总得分|总评分?|得分合计|合计得?分|得分|评分|自评得?分|评价得分|自评总?分|考核得分)$", RegexOptions.CultureInvariant)]
    private static partial Regex PointsInAll();

    [GeneratedRegex(@"率$|率[（(]|[%％]$|[（(][%％][）)]|满意度|比例")]
    private static partial Regex Rate();

    [GeneratedRegex(@"增减|[比较](?:上年|去年).{0,6}[增减升降]|增长额|增加额|变动额|变动数|差额|增长数|增\+减|±$|±[额数量]|[+＋][/／]?[-－−]|增（\+）|(?<!均年?)增收|同比增|差异")]
    private static partial Regex Change();

    [GeneratedRegex(@"年初(?:财政拨款)?结转|期初(?!.{0,6}(?:目标|指标))|年初余额|年初数|上年结转|年初结余")]
    private static partial Regex Opening();

    [GeneratedRegex(@"年末(?:财政拨款)?结转|期末|年末余额|年末数|年末结余|结转下年|累计结余")]
    private static partial Regex Closing();

    [GeneratedRegex(@"上年|去年|上一年|同期|上期")]
    private static partial Regex LastYear();

    [GeneratedRegex(@"全年预算|调整预算|调整后预算|预算调整|追加后|可执行")]
    private static partial Regex AdjustedBudget();

    [GeneratedRegex(@"预算|计划|安排|编制人?数|(?<!预算|方案|规划|计划|报表|决算)编制$|核定|下达|批复")]
    private static partial Regex Budget();

    [GeneratedRegex(@"目标值|指标值|目标|标准值|计划值|任务")]
    private static partial Regex Target();

    [GeneratedRegex(@"决算|执行|实际|实绩|完成|支出数|到位|本年|发生|在职")]
    private static partial Regex Actual();

    [GeneratedRegex(@"(20\d\d|19\d\d)年?")]
    private static partial Regex Years();

    [GeneratedRegex(@"分值|得分|权重|执行率|执行数|预算数|决算数|完成率|指标值|完成值|实际值|目标值|[一二三]级指标|自评|偏差原因|评分标准|年度指标|完成情况|资金来源|全年|年初|控制率|占比|增减")]
    private static partial Regex Heads();
}
