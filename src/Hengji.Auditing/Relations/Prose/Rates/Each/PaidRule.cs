using System.Buffers;
using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>What one of something costs or gets (标准、单价): 每人每月187.5元, 生均3300元, 每具1180元, 月租金450元.</summary>
/// <param name="Mention">The amount of one.</param>
/// <param name="Counted">Dimension of what it is for; empty where the words do not say.</param>
/// <param name="Name">For whom or what of several it is (县道每公里10000元); empty where nothing is told.</param>
/// <param name="Period">How often it is paid.</param>
internal sealed partial record PaidRule(Mention Mention, string Counted, string Name, RulePeriod Period)
{
    private const int FewestOfName = 2;
    private const int LongestWords = 16;
    private const decimal MostPaid = 10_000_000_000;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、（）,");

    /// <summary>The rule that an amount is; null when its words do not make it one.</summary>
    public static PaidRule? Of(Mention mention)
    {
        var clause = mention.Lead[(mention.Lead.AsSpan().LastIndexOfAny(Marks) + 1)..].TrimEnd();
        if (mention is not { IsPlain: true, Dimension: "money" } || mention.InBase is <= 0 or > MostPaid || Difference().IsMatch(clause))
            return null;
        var (each, counted) = (clause.Length, "");
        var period = Monthly().IsMatch(clause) ? RulePeriod.Month : RulePeriod.None;
        for (var at = clause.IndexOf('每', StringComparison.Ordinal); at >= 0; at = clause.IndexOf('每', at + 1))
        {
            each = Math.Min(each, at);
            if (PeriodAt(clause, at + 1) is not RulePeriod.None and var told)
                period = told;
            else if (CountedAt(clause, at + 1) is { Length: > 0 } word)
                counted = word;
        }
        if (counted.Length == 0 && Mean().Match(clause) is { Success: true } mean)
            (each, counted) = (Math.Min(each, mean.Index), Dimension(mean.Groups["counted"].Value));
        if (counted.Length == 0 && period == RulePeriod.None && !Standard().IsMatch(clause))
            return null;
        return clause.Length - each > LongestWords ? null : new PaidRule(mention, counted, Before().Replace(clause[..each], ""), period);
    }

    /// <summary>The rules of a sentence but those that only tell what others are made of: 人均1020元，其中财政补助每人640元、个人缴费每人380元.</summary>
    public static List<PaidRule> In(IEnumerable<Mention> mentions)
    {
        var (rules, isPart) = (new List<PaidRule>(), false);
        foreach (var mention in mentions)
        {
            var rule = Of(mention);
            isPart = rule is not null && rules.Count > 0 && (mention.Lead.Contains("其中", StringComparison.Ordinal) || (isPart && mention.Lead.TrimStart() is ['、' or '和', ..]));
            if (rule is not null && !isPart)
                rules.Add(rule);
        }
        return rules;
    }

    /// <summary>Whether a count is of what it is for.</summary>
    public bool Counts(Mention count) => Counted.Length == 0 || count.Dimension == Counted || (Counted is "人" && count.Dimension is "人次");

    /// <summary>Whether something told is called as it is, or a part of its name.</summary>
    public bool IsCalled(string subject) =>
        Name.Length >= FewestOfName && subject.Length >= FewestOfName && (subject.Contains(Name, StringComparison.Ordinal) || Name.Contains(subject, StringComparison.Ordinal));

    private static RulePeriod PeriodAt(string clause, int at) =>
        at >= clause.Length ? RulePeriod.None
        : clause[at] switch
        {
            '月' => RulePeriod.Month,
            '天' or '日' => RulePeriod.Day,
            '年' => RulePeriod.Year,
            '季' or '周' or '期' => RulePeriod.Other,
            '学' when clause.AsSpan(at).StartsWith("学期") || clause.AsSpan(at).StartsWith("学年") => RulePeriod.Other,
            _ => RulePeriod.None,
        };

    private static string CountedAt(string clause, int at) =>
        UnitWords.At(clause, at) is { Length: > 0 } word ? Dimension(word) : at < clause.Length && clause[at] is '生' ? "人" : "";

    private static string Dimension(string word) => word == "生" ? "人" : MeasureUnit.Parse(word).Dimension;

    [GeneratedRegex(@"月(?:人?均|租金|工资|补贴|补助|标准|费)|按月", RegexOptions.CultureInvariant)]
    private static partial Regex Monthly();

    [GeneratedRegex(@"(?<counted>[人户亩台件生辆村家册株头套])均", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex(@"(?:单价|标准)(?:依次|分别|均|统一)*[为是达：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    /// <summary>Words before what the rule is for: 标准为县道每公里….</summary>
    [GeneratedRegex(@"^.*?(?:标准[为是按]?|按照?|其中|给予)|[为是的按]$|平均$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    /// <summary>每套降低42元 is by how much it is less.</summary>
    [GeneratedRegex("降低|下降|减少|增加|提高|提标|上涨|上调|下调|节约|节省|高于|低于|超出", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}

/// <summary>How often a rule pays.</summary>
internal enum RulePeriod
{
    /// <summary>Not said, or once.</summary>
    None,

    /// <summary>每月.</summary>
    Month,

    /// <summary>每天.</summary>
    Day,

    /// <summary>每年.</summary>
    Year,

    /// <summary>每季、每学期.</summary>
    Other,
}
