using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>Words of heads and row labels without what surrounds them: numbering, 其中, units, letters of formulas.</summary>
internal static partial class HeadText
{
    /// <summary>公务用车购置费 of “（2）其中：公务用车购置费（万元）”.</summary>
    public static string Core(string text)
    {
        var core = TableGrid.Squeezed(text);
        for (var before = ""; before != core;)
        {
            before = core;
            core = Numbering().Replace(core, "");
            core = OfWhich().Replace(core, "");
            core = Marks().Replace(core, "");
            core = Brackets().Replace(core, "");
        }
        return core.Trim(':', '：', '、', '，', '.', '。', '；', ';');
    }

    /// <summary>Whether two heads name the same: whatever the shape of brackets, 费 or 费用, and the head above written in front (结余：当年结余).</summary>
    public static bool IsSame(string one, string other)
    {
        var (a, b) = (Comparable(one), Comparable(other));
        return a.Length > 0 && b.Length > 0
            && (a == b || a.EndsWith("：" + b, StringComparison.Ordinal) || b.EndsWith("：" + a, StringComparison.Ordinal));
    }

    private static string Comparable(string text)
    {
        var core = Core(text).Replace('(', '（').Replace(')', '）').Replace(':', '：');
        return core.EndsWith("费用", StringComparison.Ordinal) ? core[..^1] : core;
    }

    /// <summary>Whether it opens a list of parts.</summary>
    public static bool OpensParts(string text) => Opens().IsMatch(TableGrid.Squeezed(text));

    /// <summary>Whether it names a total.</summary>
    public static bool IsTotal(string core) => Total().IsMatch(core) && !NoTotal().IsMatch(core);

    /// <summary>Whether it names the last total of a statement, that of income or expenditure with what is left: 总计, 支出总计.</summary>
    public static bool IsGrandTotal(string core) => GrandTotal().IsMatch(core);

    /// <summary>Whether it names what is left of an amount: 结余, 未支付, 空编.</summary>
    public static bool IsRest(string core) => Rest().IsMatch(core) && !IsTotal(core);

    /// <summary>Whether it names one of the budgets that appropriations come from.</summary>
    public static bool IsFund(string core) => Fund().IsMatch(core);

    /// <summary>The full marks a head names in brackets, 10 of 预算执行（10分）; null without.</summary>
    public static decimal? FullMarks(string text) =>
        Marked().Match(PlainCharacters.Of(TableGrid.Squeezed(text))) is { Success: true } match ? decimal.Parse(match.Groups["points"].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether heads speak of money.</summary>
    public static bool IsMoney(string heads) => MoneyWords().IsMatch(heads) && !NoMoney().IsMatch(heads);

    /// <summary>Depth by numbering: 一、 1, （一） 2, 1. 3, （1） 4, ① 5; 0 without.</summary>
    public static int Depth(string text)
    {
        var squeezed = TableGrid.Squeezed(text);
        return Chinese().IsMatch(squeezed) ? 1
            : ChineseInBrackets().IsMatch(squeezed) ? 2
            : Digits().IsMatch(squeezed) ? 3
            : DigitsInBrackets().IsMatch(squeezed) ? 4
            : Circled().IsMatch(squeezed) ? 5
            : 0;
    }

    /// <summary>Whether it is a Chinese number and nothing else: 一, （二）.</summary>
    public static bool IsChineseNumber(string text) => ChineseAlone().IsMatch(text);

    /// <summary>The unit in brackets or after 单位：, or null.</summary>
    public static string? Unit(string text)
    {
        var squeezed = TableGrid.Squeezed(text);
        var match = UnitWords().Match(squeezed);
        return match.Success ? match.Groups.Values.Skip(1).First(group => group.Success).Value.Replace('％', '%')
            : Counted().Match(squeezed) is { Success: true } counted ? counted.Groups["unit"].Value
            : null;
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+[、.．]|[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]、?|\d{1,2}[、.．)）](?!\d)|[①-⑳]|[★☆*])")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^(?:其中|包括|含|减|加)[:：]|^其中(?=.)|^(?:减|加)[:：]")]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"[（(][A-Za-zＡ-Ｚ0-9/÷×*+＋\-－=＝%％]{1,12}[）)]$")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[（(](?:单位[:：]?)?(?:万元|亿元|千元|元|人|个|名|辆|次|批次|人次|％|%|平方米|台|套|分|\d{1,3}分)[）)]|[（(](?:户次?|亩|公里|吨|件|家|座|处|份|床|株|所|场次?)[）)]$")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?其中")]
    private static partial Regex Opens();

    [GeneratedRegex(@"合计|总计|小计|汇总|总额|总数|总和|共计|总收入|总支出|^总.{0,6}经费支出$|^计$|^总分(?:[（(][^（）()]*[）)])?$|^综合$|^总得分$|^综合(?:得分|评分)$|^总评$|^全(?:[市县区州省乡镇]|系统)$|^(?:[一二三四五六七八九十\d]+年)?累计$")]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?:本年|年度|财政拨款)?(?:收入|支出|收支|资产|负债(?:和|及)净资产)?总计$")]
    private static partial Regex GrandTotal();

    [GeneratedRegex(@"结余|结转|余额|剩余|结存|节约|节支|节余|^未|尚未|[空缺]编|空岗|缺口|差额|待(?:拨|付|支付)|欠")]
    private static partial Regex Rest();

    [GeneratedRegex(@"^(?:一般公共预算|政府性基金预算?|国有资本经营预算?)")]
    private static partial Regex Fund();

    [GeneratedRegex(@"费|支出|收入|经费|资金|资产|金额|拨款|结余|结转|预算|决算|补助|收支|执行数")]
    private static partial Regex MoneyWords();

    [GeneratedRegex(@"人数|人员|编制|数量|[个份户家台套件处所座]数|辆|批次|次数|面积|分值|得分|率|比")]
    private static partial Regex NoMoney();

    [GeneratedRegex(@"占.*(?:合计|总计|总额)|率$|比重|比例")]
    private static partial Regex NoTotal();

    [GeneratedRegex(@"\((?:满分|分值)?[:：]?(?<points>[0-9]{1,3}(?:\.[0-9])?)分\)$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^[一二三四五六七八九十]+[、.．]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$")]
    private static partial Regex ChineseAlone();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]+[）)]")]
    private static partial Regex ChineseInBrackets();

    [GeneratedRegex(@"^\d{1,2}[、.．](?!\d)")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[（(]\d{1,2}[）)]|^\d{1,2}[)）]")]
    private static partial Regex DigitsInBrackets();

    [GeneratedRegex(@"^[①-⑳]")]
    private static partial Regex Circled();

    /// <summary>受益户数（户）, 播种面积（万亩）; （类）, （款）and （项）are of budget subjects.</summary>
    [GeneratedRegex(@"[（(](?:单位[:：])?(?<unit>[万亿]?(?:户次?|亩|公顷|平方公里|公里|千米|米|吨|件次?|家次?|座|处|份|床|张|头|只|株|所|间|栋|幢|场次?|条|盏|笔|口|宗|起|例|剂次|块|根|人天|台件|套件?|课时|学时|人次?|立方米|千瓦时|千瓦|公斤|千克))[）)]$")]
    private static partial Regex Counted();

    [GeneratedRegex(@"单位[:：](?:人民币)?(万元|亿元|千元|百元|元|人|个|%|％)|[（(](?:金额|单位)?[:：]?(万元|亿元|千元|元|人|个|名|辆|次|批次|人次|％|%|平方米|台|套|分)[）)]|[（(](?:金额|单位)?[:：]?(万元|亿元|千元|元)[/／每][^（）()]{1,6}[）)]")]
    private static partial Regex UnitWords();
}
