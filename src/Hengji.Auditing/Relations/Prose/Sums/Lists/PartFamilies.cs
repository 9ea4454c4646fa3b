using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>Divisions whose parts the rules of accounting name: when all stand in a list, the list is complete.</summary>
internal static partial class PartFamilies
{
    private static readonly Regex Purchase = Word("购置");

    private static readonly ImmutableArray<ImmutableArray<Regex>> Families =
    [
        Words("基本支出", "项目支出"),
        Words("人员(?:支出|经费)", "(?:公用|日常公用)(?:支出|经费)"),
        Words("人员(?:支出|经费)", "(?:公用|日常公用)(?:支出|经费)", "项目(?:支出|经费)"),
        Words("(?<!非)税收?收入", "非税收入"),
        Words("行政(?!事业)", "事业"),
        Words("公务员|行政(?!事业)", "事业", "工勤"),
        Words("管理", "专业技术|专技", "工勤"),
        Words("(?<!非)参(?:公|照公务员)", "非参(?:公|照)"),
        [Purchase, Word("运行")],
        Words("出国", "用车|公车|车辆", "接待"),
        Words("出国", "购车|(?:用车|公车|车辆)购置(?!及|和|、)", "(?<!购置及|购置和|购置、)(?:用车|公车|车辆)?运行", "接待"),
        Words("一般债[务券]", "专项债[务券]"),
        Words("新增(?:政府|专项|一般)?债券", "再融资(?:政府|专项|一般)?债券"),
        Words("男", "女"),
        Words("货物", "工程", "服务"),
        Words("工资福利", "商品和?服务", "对个人和?家庭", "资本性"),
        Words("财政拨款|财政资金", "其他|自筹|单位资金"),
        Words("上年结转|结转资金", "本年|当年"),
        Words("一季度", "二季度", "三季度", "四季度"),
        Words("上半年", "下半年"),
        Words("政府集中", "部门集中", "分散"),
        Words("(?<!部门)集中采购", "分散采购"),
        Words("(?<!不|基本)满意", "基本满意", "不满意"),
        Words("(?<!不|基本)满意", "不满意"),
        Words("一产业", "二产业", "三产业"),
        Words("按期|按时|及时", "逾期|超期|超时"),
        Words("直办|直接办|自办|即时办结|当场答复", "转办|交办|派单|转派"),
        Words("(?:^|[市县区省州])本级", "(?:乡镇|区县|县区|市县|县（区）|区（县）|所属各?[市县区])级?"),
        Words("^[省市州县区]直", "^(?:各?乡镇|各?区县|各?县区|各?市县|基层|镇街)"),
        Words("简易程序", "(?:普通|一般)程序"),
        Words("^民事", "^刑事", "^行政"),
    ];

    private const int LowestLevel = 2;

    /// <summary>Levels of government whose money is told apart, the highest first.</summary>
    private static readonly Regex[] Levels = [Word("^中央"), Word("^(?:省|自治区)(?:级|财政|本级|补助|资金)"), Word("^(?:市县|县区|区县|县（区）|市（县）|地方|市、县)"), Word("^(?:市|州|盟)(?:级|财政|本级|补助|资金)"), Word("^(?:县|区|旗|本级)(?:级|财政|本级|补助|资金|配套)")];

    /// <summary>Divisions of which a list may tell some parts only.</summary>
    private static readonly ImmutableArray<ImmutableArray<Regex>> Apart =
    [
        Words("出国|出境", "(?:用车|公车|车辆)购置(?!及|和|、)|购车", "(?<!购置及|购置和|购置、)(?:用车|公车|车辆)运行", "公务接待费"),
        Words("出国|出境", "(?:用车|公车|车辆)购置[及和、]运行", "公务接待费"),
        Words("工资福利支出", "商品和?服务支出", "对个人和?家庭的?补助", "资本性支出"),
    ];

    private static readonly ImmutableArray<(Regex Total, Regex Part)> Kinds =
    [
        (Word("车辆|用车"), Word("用车|车辆|[轿客货]车|摩托车")),
        (Word("房屋|用房"), Word("用房|房屋|宿舍|车库")),
        (Word("固定资产"), Word("房屋|土地|建筑物|构筑物|通用|专用|设备|车辆|家具|图书|其他")),
    ];

    /// <summary>Whether the parts are all parts of one known division, each once.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="total">What they are parts of; null where that is not known.</param>
    public static bool IsComplete(IReadOnlyCollection<Mention> parts, Mention? total = null)
    {
        if (parts.Count < 2)
            return false;
        var names = parts.Select(Name).ToList();
        return Families.Any(family => Covers(family, names) && !(ReferenceEquals(family[0], Purchase) && total is not null && !CarWords().IsMatch(total.Subject))) || EndsWithRest(parts) || AreOpposite(names);
    }

    /// <summary>Whether the parts are the kinds an official statement divides such a total into: cars by their use, houses by theirs.</summary>
    public static bool AreKinds(IReadOnlyCollection<Mention> parts, Mention total) =>
        parts.Count > 2 && Kinds.Any(kind => kind.Total.IsMatch(total.Subject)
            && parts.All(part => kind.Part.IsMatch(Name(part))));

    /// <summary>Whether people are divided by their standing or by the offices they work in: 在职113人、离休2人、退休75人、事务中心15人.</summary>
    public static bool AreStaff(IReadOnlyCollection<Mention> parts, Mention total) =>
        parts.Count > 2 && People().IsMatch(total.Subject) && parts.All(part => Staff().IsMatch(Name(part)));

    /// <summary>Whether money of every level of government stands in a list, the lowest too: 中央100万元、省级50万元、市县30万元.</summary>
    public static bool AreLevels(IReadOnlyCollection<Mention> parts)
    {
        var levels = parts.Select(part => Array.FindIndex(Levels, level => level.IsMatch(Name(part)))).ToList();
        return levels.Count > 2 && !levels.Contains(-1) && levels.Distinct().Count() == levels.Count && levels[^1] >= LowestLevel;
    }

    /// <summary>Whether parts are different ones of a known division, which hold nothing of each other.</summary>
    public static bool AreOfOneDivision(IReadOnlyCollection<Mention> parts)
    {
        var names = parts.Select(Name).ToList();
        return names.Count > 1 && Apart.Any(family => names.TrueForAll(name => family.Count(member => member.IsMatch(name)) == 1) && family.All(member => names.Count(member.IsMatch) <= 1));
    }

    /// <summary>电话诉求 and 非电话诉求, 达标 and 未达标: there is no third.</summary>
    private static bool AreOpposite(List<string> names) =>
        names.Count == 2 && (Is(names[0], names[1]) || Is(names[1], names[0]));

    private static bool Is(string name, string opposite) =>
        name.Length > 1 && opposite.Length == name.Length + 1 && opposite[0] is '非' or '不' or '未' && opposite.AsSpan(1).SequenceEqual(name);

    private static bool Covers(ImmutableArray<Regex> family, List<string> names) =>
        names.Count == family.Length
        && names.TrueForAll(name => family.Any(member => member.IsMatch(name)))
        && family.All(member => names.Count(member.IsMatch) == 1);

    /// <summary>The last part is all the rest: 其他收入, 其余.</summary>
    private static bool EndsWithRest(IReadOnlyCollection<Mention> parts) =>
        Rest().IsMatch(parts.Last().Lead) && parts.Count(part => Rest().IsMatch(part.Lead)) == 1;

    /// <summary>Whether the words before a part call it what is left: 其他0.59万元.</summary>
    public static bool IsRest(string lead) => Rest().IsMatch(lead);

    /// <summary>线索11件，其中移送公安机关3件，移送纪检监察机关4件，移送主管部门4件: one thing done to different ones, of a total that is called so too.</summary>
    public static bool AreNamedAlike(IReadOnlyCollection<Mention> parts, Mention total)
    {
        var names = parts.Select(Name).ToList();
        return names.Count > 2 && names.TrueForAll(name => name.Length > 3) && names[0][..2] is var verb && names.TrueForAll(name => name.StartsWith(verb, StringComparison.Ordinal))
            && names.Distinct().Count() == names.Count && total.Subject.Contains(verb, StringComparison.Ordinal);
    }

    /// <summary>Whether the last part is 其他 of something (其他事业人员).</summary>
    public static bool EndsWithOther(IReadOnlyCollection<Mention> parts) =>
        Other().IsMatch(parts.Last().Lead) && parts.Count(part => Other().IsMatch(part.Lead)) == 1;

    /// <summary>Made once: more patterns than .NET keeps by itself.</summary>
    private static Regex Word(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    private static ImmutableArray<Regex> Words(params IEnumerable<string> patterns) => [.. patterns.Select(Word)];

    private static string Name(Mention part) => SubjectWords.Key(part.Subject);

    [GeneratedRegex(@"(?:^|[，,；;：:、\s])(?:其余|其他(?:收入|支出|资金|人员|项目|各项)?)[为是共均]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"(?:^|[，,；;：:、\s和及等])(?:其余|其他|其它|剩余)[^，。；：、]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"人员|职工|员工|干部|人数|实有|在册", RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex(@"在职|在编|在岗|离休|退休|临聘|聘用|编外|劳务派遣|公益性岗位|公务员|参公|工勤|专业技术|专技|管理(?:人员|岗)|行政(?:编制|人员)|事业(?:编制|人员)|(?:机关|本级|中心|大队|支队|总队|站|所|院|馆|处|科|室|股|学校|公司)$", RegexOptions.CultureInvariant)]
    private static partial Regex Staff();

    [GeneratedRegex(@"车", RegexOptions.CultureInvariant)]
    private static partial Regex CarWords();
}
