using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>What the names of counted parts tell of a list: 公共必修课、专业必修课、选修课 are kinds of one thing, 女性 and 少数民族 are traits one person may share.</summary>
internal static partial class PartNames
{
    private const int FewestKinds = 3;
    private const int LongestKind = 4;

    /// <summary>Whether the parts are kinds of one thing: they end alike (财经类、农业类、社会类; 一体化管理、委托管理) and are joined by commas only.</summary>
    public static bool AreKinds(ImmutableArray<Mention> parts)
    {
        if (parts.Length < 2 || !parts.All(IsCount) || AreTraits(parts))
            return false;
        var names = parts.Select(Name).ToList();
        return names.Distinct().Count() == names.Count && names.TrueForAll(name => name.Length > 1)
            && CommonEnd(names) is { Length: > 0 } end && !Grade().IsMatch(end) && (end.Length > 1 || (parts.Length >= FewestKinds && Kind().IsMatch(end)))
            && names.TrueForAll(name => name.Length > end.Length) && parts.Skip(1).All(part => part.Lead.TrimStart() is ['、' or '，' or '和', ..]);
    }

    /// <summary>Whether the parts are ranges that leave nothing out: 5万元以下13个、5万—10万元71个、10万元以上19个; 65—69岁、70—79岁、80岁以上.</summary>
    public static bool AreRanges(ImmutableArray<Mention> parts)
    {
        if (parts.Length < 2 || !parts.All(IsCount) || parts[1..^1].Any(part => End(part) != 0 || part.Subject.Length > 1))
            return false;
        var (first, last) = (End(parts[0]), End(parts[^1]));
        return AreJoined(parts) && (first * last < 0 || (parts.Length >= FewestKinds && first == 0 && last != 0 && parts[0].Subject.Length < 2));
    }

    /// <summary>Whether each range begins where the one before it ends.</summary>
    private static bool AreJoined(ImmutableArray<Mention> parts)
    {
        var (text, start) = (parts[0].Sentence.Source.Text, parts[0].Sentence.Start);
        var bounds = new List<List<int>>();
        foreach (var part in parts)
        {
            var words = text[start..part.Number.Start];
            bounds.Add([.. Bound().Matches(words[(words.LastIndexOfAny(['，', '；', '：', '、']) + 1)..]).Select(bound => WholeNumber.Of(bound.Groups[0]))]);
            start = part.Number.End;
        }
        return bounds.Zip(bounds.Skip(1)).All(pair => pair.First.Exists(one => pair.Second.Exists(other => Math.Abs(one - other) <= 1)));
    }

    [GeneratedRegex(@"\d{1,6}", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    /// <summary>Whether all are of one year after the other, of what came together: 累计改造6629座，其中2020年2318座、2021年3106座、2022年1205座.</summary>
    public static bool AreYears(PartList list)
    {
        var years = list.Parts.Select(part => Year().Match(part.Lead)).ToList();
        return years.Count > 1 && years.TrueForAll(year => year.Success) && Together().IsMatch(list.Total.Lead)
            && years.Zip(years.Skip(1)).All(pair => WholeNumber.Of(pair.Second.Groups["year"]) == WholeNumber.Of(pair.First.Groups["year"]) + 1);
    }

    /// <summary>1 for 以上, −1 for 以下, 0 for a range between.</summary>
    private static int End(Mention part) => Above().IsMatch(part.Lead) ? 1 : Below().IsMatch(part.Lead) ? -1 : 0;

    /// <summary>Whether one person may be counted in several of the parts: 妇女118人、残疾人22人、未成年人47人.</summary>
    public static bool AreTraits(IReadOnlyCollection<Mention> parts) => parts.Select(part => Trait().Match(part.Subject).Value).Where(trait => trait.Length > 0).Distinct().Count() > 1;

    /// <summary>Whether the parts are two sides of one thing, without a third: 站内 and 站外, 城市低保 and 农村低保.</summary>
    public static bool AreTwoSides(ImmutableArray<Mention> parts)
    {
        if (parts.Length != 2 || !parts.All(IsCount))
            return false;
        var (one, other) = (Side().Match(Name(parts[0])), Side().Match(Name(parts[1])));
        return one.Success && other.Success && one.Groups["a"].Success != other.Groups["a"].Success && Rest(parts[0], one) == Rest(parts[1], other)
            && Pairs().IsMatch(one.Groups["a"].Success ? one.Value + other.Value : other.Value + one.Value);
    }

    private static string Rest(Mention part, Match side) => Name(part).Remove(side.Index, side.Length);

    private static bool IsCount(Mention mention) => mention.Number.IsCount && mention.Figure.Decimals == 0;

    private static string Name(Mention part) => Plain().Replace(SubjectWords.Key(part.Subject), "");

    private static string CommonEnd(List<string> names)
    {
        var length = 0;
        while (length < LongestKind && names.TrueForAll(name => name.Length > length && name[^(length + 1)] == names[0][^(length + 1)]))
            length++;
        return names[0][^length..];
    }

    [GeneratedRegex("(?:的|人数|数量|聘用|人员)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("[类型级式种档课区]$", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"(?<year>20\d\d) *年[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("累计|共|合计|总", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex("满意|合格|优秀|及格", RegexOptions.CultureInvariant)]
    private static partial Regex Grade();

    [GeneratedRegex("以上|及以上", RegexOptions.CultureInvariant)]
    private static partial Regex Above();

    [GeneratedRegex("以下|以内|不足|未满", RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    [GeneratedRegex("妇女|女性|女党员|女干部|女职工|博士|硕士|学历|职称|残疾|未成年|农民工|老年|少数民族|党员|青年|低保|脱贫|退役|军人|留守|高校毕业生", RegexOptions.CultureInvariant)]
    private static partial Regex Trait();

    [GeneratedRegex("(?<a>内|在编|专职|正|公办|公立|线上|城镇?市?区?|新)|(?<b>编外|外|兼职|副|民办|民营|私立|线下|农村|乡镇|乡村|老|旧)", RegexOptions.CultureInvariant)]
    private static partial Regex Side();

    [GeneratedRegex("^(?:内外|在编编外|专职兼职|正副|公办民办|公立(?:民营|私立)|线上线下|城[镇市区]?(?:农村|乡村|乡镇)|新[老旧])$", RegexOptions.CultureInvariant)]
    private static partial Regex Pairs();
}
