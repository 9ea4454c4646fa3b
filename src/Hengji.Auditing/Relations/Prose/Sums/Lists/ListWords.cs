using System.Text.RegularExpressions;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>Words that introduce a list of parts, close one with its total, or tell who is not among them.</summary>
internal static partial class ListWords
{
    /// <summary>A list of words ends at a semicolon: 人员经费，主要包括工资等；公用经费….</summary>
    public static string LastPart(string lead) => lead[(lead.LastIndexOfAny(['；', ';']) + 1)..];

    public static ListIntroduction? Introduction(string lead, bool isFirst) =>
        Among().IsMatch(lead) || (!isFirst && Of().IsMatch(lead)) ? ListIntroduction.Among
        : View().IsMatch(lead) || (isFirst && ByKind().IsMatch(lead)) || (!isFirst && UsedFor().IsMatch(lead)) ? ListIntroduction.View
        : Divided().IsMatch(lead) || (!isFirst && lead.TrimStart() is ['：' or ':' or '—', ..]) ? ListIntroduction.Divided
        : null;

    /// <summary>What introduced a list, for explanations.</summary>
    public static string Words(string lead) =>
        Among().Match(lead) is { Success: true } among ? among.Value
        : View().Match(lead) is { Success: true } view ? view.Value
        : Divided().Match(lead) is { Success: true } divided ? divided.Value
        : "（）";

    [GeneratedRegex(@"全部用于[^，。；：]{0,14}[：:]|分别为|分别是|分别(?:列入|安排|用于|拨付|投入|计入)[：:]|(?<=.)分为|包括|包含|由[^，。；]{0,12}组成|构成(?:情况)?(?:如下|为)|按[^，。；：]{1,14}(?:划分|分类|分)[，：:]|具体(?:为|如下|构成|是)", RegexOptions.CultureInvariant)]
    public static partial Regex Divided();

    [GeneratedRegex(@"^\s*(?<name>[^，。；：、]{4,24})中[，：]|^\s*(?<name>[^，。；：、]{2,24}?)中(?=用于|属于|来自)", RegexOptions.CultureInvariant)]
    public static partial Regex NamedTotal();

    [GeneratedRegex(@"的?(?:资金|金额|款项|经费|总额|部分)$", RegexOptions.CultureInvariant)]
    public static partial Regex OfMoney();

    [GeneratedRegex(@"^\s*[，,]?\s*(?:主要|具体|分别|已|拟)?用于[^，。；：]{0,14}[：:]|^\s*[，,][^。；：]{0,14}(?:以下|下列)[^，。；：]{0,10}[：:]|^\s*[，,]按[^，。；：\d]{1,14}(?:分配|安排|划分|下达)[：:]", RegexOptions.CultureInvariant)]
    public static partial Regex UsedFor();

    /// <summary>基本支出100万元中，人员经费…</summary>
    [GeneratedRegex(@"^\s*[中里内][，,：:]", RegexOptions.CultureInvariant)]
    public static partial Regex Of();

    /// <summary>25个项目中，优秀6个…: what is counted stands between.</summary>
    [GeneratedRegex(@"^\s*[^，。；：、\d]{1,12}[中里][，,：:]", RegexOptions.CultureInvariant)]
    public static partial Regex OfThings();

    [GeneratedRegex(@"其中", RegexOptions.CultureInvariant)]
    public static partial Regex Among();

    [GeneratedRegex(@"(?:从|分)[^，。；：]{1,12}看|按[^，。；：]{1,12}看|分项(?:看|情况)?[是为]?[：:，]|分类(?:情况)?[是为]?[：:]|分[^，。；：分]{1,6}情况(?:是|为|如下)?[：:，]|具体情况[：:]", RegexOptions.CultureInvariant)]
    public static partial Regex View();

    /// <summary>A paragraph that divides in its own way what was told before: 二、分收入结构看：….</summary>
    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?(?:[^，。；：\d]{2,8}方面[，：])?(?:(?:从|分|按)[^，。；：]{1,12}看|分[^，。；：分]{1,6}情况(?:是|为|如下)?[：:，]|[^，。；：\d]{0,12}按[^，。；：分]{1,8}分(?:类)?[：:，])", RegexOptions.CultureInvariant)]
    public static partial Regex ViewOfAll();

    /// <summary>“按支出结构分：”, what the sentence before told divided.</summary>
    [GeneratedRegex(@"^\s*按[^，。；：]{1,14}(?:划分|分类|分)[，：:]", RegexOptions.CultureInvariant)]
    public static partial Regex ByKind();

    [GeneratedRegex(@"^\s*[（(]", RegexOptions.CultureInvariant)]
    public static partial Regex OpensAtOnce();

    /// <summary>“其中：30万元用于预算编制；30万元用于审计”: what a part is stands behind it.</summary>
    [GeneratedRegex(@"^\s*(?:主要|专项|全部)?(?:用于|投向|投入|拨付给?|支付给?)", RegexOptions.CultureInvariant)]
    public static partial Regex NamedBehind();

    /// <summary>其中2019年2315座、2020年3108座: the year is the name.</summary>
    [GeneratedRegex(@"(?:^|[，、；：]|其中)\s*20\d\d *年(?:度|完成|新增|新建|改造|建成|实施)?$", RegexOptions.CultureInvariant)]
    public static partial Regex NamedByYear();

    /// <summary>平均每月10次 is no part.</summary>
    [GeneratedRegex(@"^\s*[，、；（(]?\s*(?:其?中?)(?:平均(?!寿命)|[月日年季户人村]均|每[个]?[月日天人户村季]|每[辆台套件家站所间栋座班期场])[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    public static partial Regex Mean();

    [GeneratedRegex(@"(?:^|[，,；;、\s])(?:以上|上述)?(?:[一二三四五六七八九十两]+[项者类])?(?:(?:合计|共计|总计|小计)(?:出|支出|收入|金额|扣[除减分]?|得分?|完成|发放|拨付|投入|安排|节约|追缴|整改)?|(?:合计|共计|总计)[^，,；;、。\d\s]{0,4}(?:投资|资金|经费|费用|金额|款|面积|里程)|(?:收入|支出)(?:决算)?(?:总计|总量)|[^，,；;、。\s]{0,12}总(?:收入|支出)(?:合计|总计)?)[\s：:为是约达]*$", RegexOptions.CultureInvariant)]
    public static partial Regex ClosingTotal();

    /// <summary>“，合计发行债券”, “，债券合计”: a total with a name of its own.</summary>
    [GeneratedRegex(@"^\s*[，,；;]\s*(?:(?:合计|共计|总计)[^，,；;、。\d\s]{0,14}|[^，,；;：、。\d\s]{2,16}(?:合计|共计|总计))$", RegexOptions.CultureInvariant)]
    public static partial Regex NamedClosing();

    /// <summary>卫生院5家、社区中心3家，共8家.</summary>
    [GeneratedRegex(@"^\s*[，、；）)]*\s*(?:一共|总共|共|全部[^，。；：\d]{2,6})$", RegexOptions.CultureInvariant)]
    public static partial Regex CountedTogether();

    /// <summary>戒治经费三项小计: a total that another one may hold.</summary>
    [GeneratedRegex(@"小计[为是：:]?\s*$", RegexOptions.CultureInvariant)]
    public static partial Regex Subtotal();

    /// <summary>“预算180万元，由上级补助150万元和自有资金30万元构成”.</summary>
    [GeneratedRegex(@"^\s*[，,]\s*(?:主要)?由", RegexOptions.CultureInvariant)]
    public static partial Regex Composed();

    [GeneratedRegex(@"^[^，。；：\d]{0,8}(?:构成|组成)", RegexOptions.CultureInvariant)]
    public static partial Regex ComposedEnd();

    /// <summary>“余额190万元，主要为：…，其他19.65万元”.</summary>
    [GeneratedRegex(@"^\s*[，,]\s*主要(?:为|是|有|包括)[：:]", RegexOptions.CultureInvariant)]
    public static partial Regex Mostly();

    [GeneratedRegex(@"(?<count>[两二三四五六七八九十])[项者类笔次](?:合计|共计|总计|小计)", RegexOptions.CultureInvariant)]
    public static partial Regex CountedClosing();

    /// <summary>，全部用于以下4个项目：.</summary>
    [GeneratedRegex("全部用于|以下|下列", RegexOptions.CultureInvariant)]
    public static partial Regex Wholly();

    /// <summary>“以下4个项目：甲500万元”: a list behind a count of it.</summary>
    [GeneratedRegex(@"^[^，。；：、\d]{0,10}[：:]", RegexOptions.CultureInvariant)]
    public static partial Regex BehindCount();

    [GeneratedRegex(@"(?:(?:收入|支出)(?:决算)?(?:总计|总量)|总(?:收入|支出)(?:合计|总计)?)[\s：:为是约达]*$", RegexOptions.CultureInvariant)]
    public static partial Regex FlowTotal();

    [GeneratedRegex(@"^(?:离退休|退休|离休|遗属|编外|临时|临聘|聘用)", RegexOptions.CultureInvariant)]
    public static partial Regex OutsideStaff();

    /// <summary>What is left when all parts are spent.</summary>
    [GeneratedRegex(@"^(?:年末|年终|期末|当年|本年|累计|滚存)?(?:结余|结转|余额|剩余|净结余)", RegexOptions.CultureInvariant)]
    public static partial Regex LeftOver();

    [GeneratedRegex("在职|在编|正式|在岗", RegexOptions.CultureInvariant)]
    public static partial Regex AtWork();

    [GeneratedRegex(@"^本年|合计$|总计$|年末|年初|决算数$|^支出决算", RegexOptions.CultureInvariant)]
    public static partial Regex OtherTotal();

    [GeneratedRegex("(?:总计|总量|总预算|(?<!本年)收入预算|收支预算)(?:数)?[各均]?$", RegexOptions.CultureInvariant)]
    public static partial Regex WithCarried();
}
