using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Words that tell which things a number counts.</summary>
internal static partial class ThingWords
{
    /// <summary>What a number of running text counts.</summary>
    public static ThingKind KindOf(Mention mention) =>
        mention.Figure.Unit.Symbol switch
        {
            "辆" or "台" => CarsGranted().IsMatch(mention.Lead) ? ThingKind.CarsGranted : !Cars().IsMatch(mention.Lead) ? ThingKind.None : OfBudget().IsMatch(mention.Lead) ? ThingKind.CarsOfBudget : ThingKind.Cars,
            "批次" or "批" or "个" when IsOfGuests(mention) && (mention.Figure.Unit.Symbol != "个" || mention.Tail.TrimStart().StartsWith("批次", StringComparison.Ordinal)) => ThingKind.Batches,
            "人次" when IsOfGuests(mention) => ThingKind.Guests,
            _ => ThingKind.None,
        };

    /// <summary>What the figure of a row counts.</summary>
    public static ThingKind KindOf(string label) =>
        Foreign().IsMatch(label) || Others().IsMatch(label) || label.Contains("其中", StringComparison.Ordinal) ? ThingKind.None
        : label.Contains("接待", StringComparison.Ordinal) && label.Contains("人次", StringComparison.Ordinal) ? ThingKind.Guests
        : label.Contains("接待", StringComparison.Ordinal) && label.Contains("批次", StringComparison.Ordinal) ? ThingKind.Batches
        : Kept().IsMatch(label) ? ThingKind.Cars : ThingKind.None;

    /// <summary>Why two numbers of a kind must be one.</summary>
    public static Message Basis(ThingKind kind) =>
        kind switch
        {
            ThingKind.Batches => "公务接待批次前后应一致",
            ThingKind.Guests => "公务接待人次前后应一致",
            _ => "年末车辆数前后应一致",
        };

    /// <summary>接待 in the same sentence, not of guests from abroad and not of a part of them.</summary>
    private static bool IsOfGuests(Mention mention)
    {
        var before = mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start];
        return mention.Measure is not (Measure.Change or Measure.LastYear) && before.Contains("接待", StringComparison.Ordinal) && !Others().IsMatch(before) && !Foreign().IsMatch(before) && !before.Contains("其中", StringComparison.Ordinal) && !Per().IsMatch(mention.Lead);
    }

    [GeneratedRegex("(?:(?:公务用车|公务车|公车|车辆)(?:（[^（）]*）)?(?:的)?(?:保有|实有)(?:数量?|量)(?:合计|共)?|(?:共有|实有|保有|拥有)(?:公务)?(?:用车|车辆))(?:为|是|共|计)?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Cars();

    [GeneratedRegex("(?:车辆|用车)编制数?(?:为|是|共)?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex CarsGranted();

    [GeneratedRegex("财政拨款|公共预算", RegexOptions.CultureInvariant)]
    private static partial Regex OfBudget();

    [GeneratedRegex("(?:公务用车|公务车|车辆)(?:保有|实有)(?:数量?|量)", RegexOptions.CultureInvariant)]
    private static partial Regex Kept();

    [GeneratedRegex("外事|外宾|境外|国外|出国|国[（(]境[）)]外|港澳台|招商", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    /// <summary>People a service receives, who are no guests of the office: 接待读者, 景区接待, 接待群众来访.</summary>
    [GeneratedRegex("接待(?:的|各类|各地|国内|海内外|中外|入馆|到馆|进馆|来馆|参观)*(?:查[档询阅]|阅览|读者|游客|旅客|观众|听众|市民|群众|居民|村民|患者|病人|病员|学生|学员|师生|家长|学者|来访|来信|信访|上访|咨询|办事|参观|参保|企业|当事人|律师|求助|儿童|青少年|老人|服务对象)|(?:场馆|景区|景点|博物馆|图书馆|展馆|纪念馆|文化馆|公园|窗口|大厅|门诊|游泳馆|体育馆|影剧院|剧院)[^，。；]{0,8}接待|开放[^，。；]{0,10}[，]接待|时段接待", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex("均|每", RegexOptions.CultureInvariant)]
    private static partial Regex Per();
}

/// <summary>Things that a published account counts.</summary>
internal enum ThingKind
{
    /// <summary>Others.</summary>
    None,

    /// <summary>Cars at the end of the year.</summary>
    Cars,

    /// <summary>Those of them that are paid by appropriations.</summary>
    CarsOfBudget,

    /// <summary>车辆编制: how many may be held.</summary>
    CarsGranted,

    /// <summary>接待批次.</summary>
    Batches,

    /// <summary>接待人次.</summary>
    Guests,
}
