using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>Finds what an amount changed from: the one it is compared with, or the same one of the year named.</summary>
internal static partial class ChangeBase
{
    /// <summary>The earlier amount told before a change in its sentence, no third amount between them.</summary>
    public static Mention? Beside(Mention change, ImmutableArray<Mention> sentence)
    {
        var seen = 0;
        foreach (var mention in sentence.Where(mention => mention.Number.Start < change.Number.Start && IsSeen(mention, change)).Reverse())
        {
            if (mention.Measure is Measure.Change or Measure.ChangeRate && (seen > 0 || (mention.Measure == change.Measure && Further().IsMatch(change.Lead))))
                return null; // another amount's change, or the step before this one
            if (IsDerived(mention))
                continue;
            if (IsEarlier(mention) && mention is { IsPlain: true, RowLength: 1 } && (change.Measure == Measure.ChangeRate || mention.Dimension == change.Dimension))
                return IsOfOther(mention, change) ? null : mention;
            if (mention.Dimension != change.Dimension && change.Measure == Measure.Change)
                continue;
            if (++seen > 1 || mention.Lead.TrimStart() is ['；', ..])
                return null;
        }
        return null;
    }

    /// <summary>“由82元提高到85元，先提高2元，去年又提高1元”: one step of several.</summary>
    [GeneratedRegex(@"[又再](?:次|度)?[^，。；：、\d]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Further();

    /// <summary>Last year's amount told right behind: 支出31万元，较上年下降38%，上年为50万元.</summary>
    public static Mention? Behind(Mention change, Mention last, ImmutableArray<Mention> sentence) =>
        sentence.FirstOrDefault(mention => mention.Number.Start > last.Number.Start) is { IsPlain: true, RowLength: 1 } next
        && (next.Measure == Measure.LastYear || (OfBracketYear().Match(next.Lead) is { Success: true } year && Numbers.WholeNumber.Of(year.Groups["year"]) < change.Year && next.Depth == last.Depth + 1 && next.Dimension == change.Of?.Dimension)) && !ComparisonWords.IsBase(next.Lead) && IsOfSame(next, change) ? next : null;

    /// <summary>“增长8.4%（2022年为17.20亿元）”.</summary>
    [GeneratedRegex(@"^\s*[（(]\s*(?<year>20\d\d) *年(?:同期|全年)?(?:为|是|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfBracketYear();

    private static bool IsOfSame(Mention before, Mention change)
    {
        var name = FactKey.Subject(LastYearWords().Replace(before.Subject, ""));
        return name.Length == 0 || name == FactKey.Subject(change.Words.Own) || name == FactKey.Subject(change.Of?.Subject ?? "");
    }

    [GeneratedRegex(@"上年度?|去年|20\d\d *年|同期|决算数?(?!合)|为|数$", RegexOptions.CultureInvariant)]
    private static partial Regex LastYearWords();

    /// <summary>On its own level, or last year's in brackets behind the amount: 支出80万元（上年75万元），增长6.67%.</summary>
    private static bool IsSeen(Mention mention, Mention change) =>
        mention.Depth <= change.Depth || (IsEarlier(mention) && mention.Depth == change.Depth + 1);

    /// <summary>The amount with a name; null when several places tell it differently.</summary>
    public static Mention? Named(string name, Mention change, ImmutableArray<Mention> sentence, List<Mention> earlier)
    {
        var key = FactKey.Subject(name);
        var named = earlier.Concat(sentence.Where(mention => mention.Number.Start < change.Number.Start))
            .Where(mention => mention is { IsAmount: true, RowLength: 1 } && FactKey.Subject(mention.Subject) == key).ToList();
        return named.Count > 0 && named.TrueForAll(mention => mention.Figure.Value == named[0].Figure.Value) ? named[^1] : null;
    }

    /// <summary>The same amount of the year a change is against, told in the passage: 2021年收入100万元。2023年收入120万元，较2021年增加20万元.</summary>
    public static Mention? OfYear(Mention change, Mention? now, ImmutableArray<Mention> sentence, List<Mention> earlier)
    {
        if (now is not { Subject.Length: > 0 })
            return null;
        if (SinceBeginning().IsMatch(change.Lead))
            return AtBeginning(change, now, earlier.Concat(sentence));
        var against = ComparisonWords.Against(change.Lead);
        int? year = against == ComparisonWords.LastYear ? now.Year - 1 : int.TryParse(against, CultureInfo.InvariantCulture, out var named) ? named : null;
        if (year is null || now.Year is null || year == now.Year)
            return null;
        var found = earlier.Concat(sentence).Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Year == year && mention.Dimension == now.Dimension
            && mention.Measure is Measure.Amount or Measure.Actual or Measure.LastYear
            && mention.Number.Start != now.Number.Start && IsSame(Told(mention), Told(now))).ToList();
        return found is [var one] ? one : null;
    }

    /// <summary>年末结转较年初增加: what the same was at the beginning of the year, told once before.</summary>
    private static Mention? AtBeginning(Mention change, Mention now, IEnumerable<Mention> told) =>
        told.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Number.Start != now.Number.Start && mention.Number.Start < change.Number.Start && mention.Dimension == now.Dimension
            && mention.Measure is not (Measure.Change or Measure.ChangeRate) && Beginning().IsMatch(mention.Lead)
            && Ends().Replace(mention.Subject, "") == Ends().Replace(now.Subject, "")).ToList() is [var one] ? one : null;

    /// <summary>2021年支出决算 and 2022年支出 are one; 决算数 alone is whatever the sentence is about.</summary>
    private static string Told(Mention mention) => Outcome().Replace(SubjectWords.Key(mention.Subject), "");

    private static bool IsSame(string one, string other) =>
        one == other || (one.Length == 0 && other is "支出" or "收入") || (other.Length == 0 && one is "支出" or "收入");

    [GeneratedRegex(@"决算数?$", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"[较比](?:年初|期初|上年末|上年底)(?!预算|计划|目标)", RegexOptions.CultureInvariant)]
    private static partial Regex SinceBeginning();

    [GeneratedRegex(@"年初|期初|上年末|上年底|上年结[转余]", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"年初|年末|期初|期末|上年末|上年底|上年|年底|和|总额|\s", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    private static bool IsEarlier(Mention mention) =>
        mention.Measure is Measure.LastYear or Measure.Earlier || (mention.Measure is Measure.Budget or Measure.AdjustedBudget or Measure.Target && (ComparisonWords.IsBase(mention.Lead) || LastBudget().IsMatch(mention.Lead)));

    /// <summary>“购置费21.79万元，上年预算22.24万元，减少0.45万元”: last year's budget beside this year's.</summary>
    [GeneratedRegex(@"(?:^|[，、；（(])\s*(?:上|去|上一)年度?(?:年初|调整)?预算(?:数|安排)?为?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastBudget();

    /// <summary>“比上年的80万元增加5万元，较预算减少3万元”: the second change is against something else.</summary>
    private static bool IsOfOther(Mention before, Mention change)
    {
        var (told, asked) = (ComparisonWords.Against(before.Lead), ComparisonWords.Against(change.Lead));
        if (asked.Length == 0 || told == asked)
            return false;
        var isYear = before.Year is { } year && asked == year.ToString(CultureInfo.InvariantCulture);
        return !isYear && !(asked == ComparisonWords.LastYear && before.Measure == Measure.LastYear);
    }

    private static bool IsDerived(Mention mention) =>
        mention.Measure is Measure.Change or Measure.ChangeRate or Measure.Share or Measure.CompletionRate or Measure.Rate;
}
