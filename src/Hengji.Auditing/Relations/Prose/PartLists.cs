using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Finds totals and their parts in running text.</summary>
internal static partial class PartLists
{
    private const int FewestShared = 3;

    /// <summary>The lists of all passages.</summary>
    public static IEnumerable<PartList> In(ImmutableArray<Passage> passages)
    {
        var before = new List<Mention>();
        return passages.SelectMany(passage => In(passage, before));
    }

    private static IEnumerable<PartList> In(Passage passage, List<Mention> before)
    {
        Mention? topic = null;
        foreach (var sentence in passage.Sentences)
        {
            var lists = InSentence(sentence.Mentions, topic, before).ToList();
            before.AddRange(sentence.Mentions);
            foreach (var list in lists)
                yield return list;
            if (!lists.Exists(list => list.Introduction == ListIntroduction.View))
                topic = sentence.Mentions.FirstOrDefault(mention => mention.IsAmount && mention.Depth == 0) ?? topic;
        }
    }

    private static IEnumerable<PartList> InSentence(ImmutableArray<Mention> mentions, Mention? topic, List<Mention> before)
    {
        for (var at = 0; at < mentions.Length; at++)
        {
            if (mentions[at].Column > 0)
                continue;
            if (ClosingTotal().IsMatch(mentions[at].Lead) && Before(mentions, at) is { Parts.Length: > 1 } closing)
                yield return closing;
            else if (((at == 0 ? OfNamed(mentions, before) : null) ?? Introduced(mentions, at, topic) ?? (at == 1 ? Shared(mentions) : null)) is { } list)
                yield return list;
        }
    }

    /// <summary>“收入总计中，上年结转…”: the total is the amount of that name.</summary>
    private static PartList? OfNamed(ImmutableArray<Mention> mentions, List<Mention> before)
    {
        if (NamedTotal().Match(mentions[0].Lead) is not { Success: true } named)
            return null;
        var name = SubjectWords.Key(SubjectWords.Of(named.Groups["name"].Value));
        var total = before.FindLast(mention => CanBeTotal(mention) && mention.RowLength == 1 && name.Length > 3 && SubjectWords.Key(mention.Subject).EndsWith(name, StringComparison.Ordinal));
        return total is null ? null : new PartList(total, [.. Parts(mentions, 0, total)], ListIntroduction.Among, named.Groups["name"].Value + "中")
            is { Parts.Length: > 1 } list ? list : null;
    }

    /// <summary>“职工725人，医生229人、占31.59%，护士…”: a total with parts right behind it that each tell their share.</summary>
    private static PartList? Shared(ImmutableArray<Mention> mentions)
    {
        if (!CanBeTotal(mentions[0]) || mentions[0].RowLength > 1 || mentions.Length < FewestShared * 2)
            return null;
        var parts = new List<Mention>();
        for (var at = 1; at + 1 < mentions.Length && mentions[at] is { IsAmount: true, RowLength: 1, Depth: 0, Subject.Length: > 0 } && mentions[at].Figure.Unit == mentions[0].Figure.Unit && mentions[at + 1].Measure == Measure.Share; at += 2)
            parts.Add(mentions[at]);
        return parts.Count < FewestShared ? null : new PartList(mentions[0], [.. parts], ListIntroduction.View, "占比");
    }

    private static PartList? Introduced(ImmutableArray<Mention> mentions, int at, Mention? topic)
    {
        var mention = mentions[at];
        var last = at > 0 ? mentions[at - 1] : null;
        var isBracketed = last is not null && mention.Depth == last.Depth + 1 && OpensAtOnce().IsMatch(mention.Lead);
        if ((isBracketed ? ListIntroduction.Bracketed : mention.IsRespective ? ListIntroduction.View : Introduction(LastPart(mention.Lead), at == 0)) is not { } introduction)
            return null;
        var total = isBracketed ? last : TotalBefore(mentions, at) ?? (Divided().IsMatch(mention.Lead) && !(at == 0 && ByKind().IsMatch(mention.Lead)) ? null : topic);
        if (total is null || !CanBeTotal(total) || total.RowLength > 1)
            return null;
        var parts = OwnStaff([.. Parts(mentions, at, total)], total);
        if (parts.Length == 0 || IsOfOtherYear(parts[0], total))
            return null;
        if (!isBracketed && parts.Length > 1 && !Fits(parts, total))
            total = mentions[..at].Append(topic).OfType<Mention>().FirstOrDefault(other => CanBeTotal(other) && other.RowLength == 1 && Nodes.IsSameDimension(other, parts[0]) && !parts.Contains(other) && Fits(parts, other)) ?? total;
        return new PartList(total, parts, introduction, Words(mention.Lead));
    }

    /// <summary>“教职工62人，其中高级4人…，退休28人”: who is retired is none of those at work.</summary>
    private static ImmutableArray<Mention> OwnStaff(ImmutableArray<Mention> parts, Mention total)
    {
        var own = parts.TakeWhile(part => !OutsideStaff().IsMatch(part.Subject)).ToImmutableArray();
        return own.Length > 1 && own.Length < parts.Length && (AtWork().IsMatch(total.Subject) || Fits(own, total)) && !Fits(parts, total) ? own : parts;
    }

    private static bool Fits(ImmutableArray<Mention> parts, Mention total) =>
        Nodes.CanHold(Nodes.Sum(total.Figure.Unit, parts), Nodes.Of(total, total.Figure.Unit));

    /// <summary>Parts of 2019 are none of what 2017 had.</summary>
    private static bool IsOfOtherYear(Mention part, Mention total) =>
        part.Year is { } year && total.Year is { } other && year != other;

    /// <summary>A list of words ends at a semicolon: 人员经费，主要包括工资等；公用经费….</summary>
    private static string LastPart(string lead) => lead[(lead.LastIndexOfAny(['；', ';']) + 1)..];

    private static ListIntroduction? Introduction(string lead, bool isFirst) =>
        Among().IsMatch(lead) || (!isFirst && Of().IsMatch(lead)) ? ListIntroduction.Among
        : View().IsMatch(lead) || (isFirst && ByKind().IsMatch(lead)) || (!isFirst && UsedFor().IsMatch(lead)) ? ListIntroduction.View
        : Divided().IsMatch(lead) || (!isFirst && lead.TrimStart() is ['：' or ':' or '—', ..]) ? ListIntroduction.Divided
        : null;

    /// <summary>The amount before a list on the same level of brackets.</summary>
    private static Mention? TotalBefore(ImmutableArray<Mention> mentions, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (CanBeTotal(mentions[before]) && mentions[before].Bracket == mentions[at].Bracket && !IsOnlyCompared(mentions, before))
                return mentions[before];
        }
        return null;
    }

    /// <summary>“支出100万元，较上年的90万元增加10万元，其中…”: the parts are of this year's.</summary>
    private static bool IsOnlyCompared(ImmutableArray<Mention> mentions, int at) =>
        (mentions[at].Measure == Measure.LastYear || ComparisonWords.IsBase(mentions[at].Lead))
        && mentions[..at].Any(before => before.IsAmount && before.Dimension == mentions[at].Dimension);

    /// <summary>An amount, or a budget that is not only the base of a rate (完成预算27万元的…).</summary>
    private static bool CanBeTotal(Mention mention) =>
        mention.IsAmount
        || (mention is { Measure: Measure.Budget or Measure.AdjustedBudget or Measure.LastYear or Measure.Target, Dimension: not "%" }
            && !mention.Tail.TrimStart().StartsWith('的'));

    /// <summary>The amounts from the list's first to its end: another total, or another list's beginning.</summary>
    private static IEnumerable<Mention> Parts(ImmutableArray<Mention> mentions, int first, Mention total)
    {
        var isWide = mentions.Skip(first).Any(mention => mention.Bracket == mentions[first].Bracket && StartsWide(mention));
        var found = new List<Mention>();
        for (var at = first; at < mentions.Length; at++)
        {
            var mention = mentions[at];
            if (mention.Bracket != mentions[first].Bracket)
            {
                if (mention.Depth < mentions[first].Depth)
                    yield break;
                continue;
            }
            if (at > first && (StartsOther(mention, total) || (Among().IsMatch(mentions[first].Lead) && StartsWide(mention) && IsNarrow(mentions[first..at], isWide))))
                yield break;
            if (mention.IsAmount && (StartsWide(mention) || OutsideStaff().IsMatch(mention.Subject)) && PartFamilies.IsComplete(found, total))
                yield break; // 其中：人员经费…，公用经费…；项目支出…
            if (at > first && mention.Number.Qualifier is Numbers.NumberQualifier.AtMost && mention.Lead.TrimStart() is ['，', ..])
                yield break; // ，均控制在限额65亿元以内
            if (IsPart(mention, mentions[first], total) && mention.RowLength == 1 && Nodes.IsSameDimension(mention, total) && mention.Subject.Length > 0)
            {
                found.Add(mention);
                yield return mention;
            }
        }
    }

    /// <summary>An amount; where a budget is divided into budgets (采购预算10万元，其中：货物预算6万元…), a budget.</summary>
    private static bool IsPart(Mention mention, Mention first, Mention total) =>
        IsBudget(first) && IsBudget(total) ? IsBudget(mention) && !ComparisonWords.IsBase(mention.Lead) && CanBeTotal(mention) : mention.IsAmount;

    private static bool IsBudget(Mention mention) => mention.Measure is Measure.Budget or Measure.AdjustedBudget;

    /// <summary>A list inside a list ends at the semicolon: 其中基本支出60万元，其中人员40万元、公用20万元；项目支出40万元.</summary>
    private static bool IsNarrow(ImmutableArray<Mention> sofar, bool isWide) =>
        isWide && sofar.Count(mention => mention.IsAmount) > 1 && !sofar.Skip(1).Any(StartsWide)
        && sofar[0].Lead.TrimStart() is not ['，' or ',', '其', '中', '：' or ':', ..];

    private static bool StartsWide(Mention mention) => mention.Lead.TrimStart() is ['；' or ';', ..];

    private static bool StartsOther(Mention mention, Mention total) =>
        mention.IsAmount && !IsCarriedIn(mention, total) && (OtherTotal().IsMatch(mention.Subject) || (StartsWide(mention) && OutsideStaff().IsMatch(mention.Subject)) || Among().IsMatch(mention.Lead) || ClosingTotal().IsMatch(mention.Lead)
            || mention.Measure is Measure.Opening or Measure.Closing);

    /// <summary>收入总计 holds what was carried into the year, 支出总计 what is carried out of it.</summary>
    private static bool IsCarriedIn(Mention mention, Mention total) =>
        mention.Measure is Measure.Opening or Measure.Closing && WithCarried().IsMatch(total.Subject) && total.Subject.Contains(mention.Measure == Measure.Opening ? '收' : '支', StringComparison.Ordinal);

    [GeneratedRegex("总计[各均]?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithCarried();

    private static PartList? Before(ImmutableArray<Mention> mentions, int at)
    {
        var total = mentions[at];
        var parts = new List<Mention>();
        var introduced = false;
        for (var before = at - 1; before >= 0 && !introduced; before--)
        {
            var mention = mentions[before];
            if (mention.Bracket != total.Bracket || !mention.IsAmount)
                continue;
            if (mention.RowLength > 1 || !Nodes.IsSameDimension(mention, total) || ClosingTotal().IsMatch(mention.Lead))
                break;
            parts.Insert(0, mention);
            introduced = Divided().IsMatch(mention.Lead) || Among().IsMatch(mention.Lead);
        }
        return parts.Count > 0 ? new PartList(total, [.. parts], introduced ? ListIntroduction.Divided : FlowTotal().IsMatch(total.Lead) ? ListIntroduction.Flows : ListIntroduction.Closing, "合计") : null;
    }

    private static string Words(string lead) =>
        Among().Match(lead) is { Success: true } among ? among.Value
        : View().Match(lead) is { Success: true } view ? view.Value
        : Divided().Match(lead) is { Success: true } divided ? divided.Value
        : "（）";

    [GeneratedRegex(@"分别为|分别是|分为|包括|包含|由[^，。；]{0,12}组成|构成(?:情况)?(?:如下|为)|按[^，。；：]{1,14}(?:划分|分类|分)[，：:]|具体(?:为|如下|构成|是)", RegexOptions.CultureInvariant)]
    private static partial Regex Divided();

    [GeneratedRegex(@"^\s*(?<name>[^，。；：、]{4,24})中[，：]", RegexOptions.CultureInvariant)]
    private static partial Regex NamedTotal();

    [GeneratedRegex(@"^\s*[，,]?\s*(?:主要|具体)?用于[^，。；：]{0,8}[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex UsedFor();

    /// <summary>基本支出100万元中，人员经费…</summary>
    [GeneratedRegex(@"^\s*[中里内][，,：:]", RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"其中", RegexOptions.CultureInvariant)]
    private static partial Regex Among();

    [GeneratedRegex(@"(?:从|分)[^，。；：]{1,12}看|按[^，。；：]{1,12}看|分项(?:看|情况)?[是为]?[：:，]|具体情况[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex View();

    /// <summary>“按支出结构分：”, what the sentence before told divided.</summary>
    [GeneratedRegex(@"^\s*按[^，。；：]{1,14}(?:划分|分类|分)[，：]", RegexOptions.CultureInvariant)]
    private static partial Regex ByKind();

    [GeneratedRegex(@"^\s*[（(]", RegexOptions.CultureInvariant)]
    private static partial Regex OpensAtOnce();

    [GeneratedRegex(@"(?:^|[，,；;、\s])(?:以上|上述)?(?:[一二三四五六七八九十两]+[项者类])?(?:(?:合计|共计|总计|小计)(?:出|支出|收入|金额)?|(?:收入|支出)(?:决算)?(?:总计|总量))[\s：:为是约达]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingTotal();

    [GeneratedRegex(@"(?:收入|支出)(?:决算)?(?:总计|总量)[\s：:为是约达]*$", RegexOptions.CultureInvariant)]
    private static partial Regex FlowTotal();

    [GeneratedRegex(@"^(?:离退休|退休|离休|遗属|编外|临时|临聘|聘用)", RegexOptions.CultureInvariant)]
    private static partial Regex OutsideStaff();

    [GeneratedRegex("在职|在编|正式|在岗", RegexOptions.CultureInvariant)]
    private static partial Regex AtWork();

    [GeneratedRegex(@"^本年|合计$|总计$|年末|年初|决算数$|^支出决算", RegexOptions.CultureInvariant)]
    private static partial Regex OtherTotal();
}
