using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Part and whole of a rate, found by its name: 规范管理率 is of those 规范管理, 参保率 of those 应参保, 公寓入住率 of the 公寓 told before.</summary>
internal static partial class NamedRates
{
    private const int Hundred = 100;

    /// <summary>The one number that has the rate's name, and the one that must be its whole; null where the words leave it open.</summary>
    /// <param name="before">Numbers before the rate in its sentence.</param>
    /// <param name="rate">The rate.</param>
    public static (Mention Part, Mention Whole)? Of(List<Mention> before, Mention rate)
    {
        if (before is [.., var due, var done] && IsDue(due) && !IsDue(done) && CountedRates.CountAlike(due, done) && Done().IsMatch(done.Lead))
            return (done, due);
        if (Part(before, rate) is not { } found)
            return null;
        var others = before.FindAll(mention => mention.Figure != found.Part.Figure && CountedRates.CountAlike(mention, found.Part));
        return (Whole(others, found.Part, rate, before) ?? (before.Count(mention => IsCalled(mention, found.Stem)) == 1 ? Near(before, others, found.Part) : null)) is { } whole ? (found.Part, whole) : null;
    }

    /// <summary>“小区48个，已开工45个，开工率93.75%；完工36个，完工率75%”: the part is right before the rate, its whole one of those told before; where none of them makes the rate, the largest.</summary>
    public static (Mention Part, Mention Whole)? OfSome(List<Mention> before, Mention rate) =>
        Part(before, rate) is { } found && found.Stem is not "满意" && found.Part == before[^1] && before.FindAll(mention => mention != found.Part && CountedRates.CountAlike(mention, found.Part) && mention.InBase >= found.Part.InBase) is { Count: > 0 } wholes
            ? (found.Part, wholes.MaxBy(whole => whole.InBase)!) : null;

    /// <summary>“转派26380件。转派工单按期办结25984件，按期办结率98.50%”: the whole is told in a sentence before; where none makes the rate, the one that a slip of the hand keeps from it.</summary>
    public static (Mention Part, Mention Whole)? OfEarlier(List<Mention> before, Mention rate, List<Mention> all)
    {
        if (Part(before, rate) is not { } found || found.Part != before[^1] || before.Exists(mention => mention != found.Part && CountedRates.CountAlike(mention, found.Part)))
            return null;
        var wholes = all.FindAll(mention => mention.Number.Start < before[0].Number.Start && mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && CountedRates.CountAlike(mention, found.Part) && mention.InBase >= found.Part.InBase);
        return !wholes.Exists(whole => CountedRates.Makes(found.Part, whole, rate)) && wholes.FindAll(whole => SlipShape.ExplainsShare(rate.Figure, found.Part, whole) || SlipShape.ExplainsInItsUnit(found.Part.Figure, rate.Figure.Value * whole.InBase / Hundred)).DistinctBy(whole => whole.InBase).ToList() is [var only] ? (found.Part, only) : null;
    }

    /// <summary>Whether there is no other number of the kind, and the rate has digits to tell.</summary>
    public static bool IsSure(List<Mention> before, (Mention Part, Mention Whole) pair, Mention rate) =>
        rate.Figure.Printed.Count(char.IsDigit) > 2 && rate.Figure.Value < 100 && pair.Whole.InBase >= pair.Part.InBase && before.Count(mention => CountedRates.CountAlike(mention, pair.Part)) == 2;

    /// <summary>Whether the number right before the rate, and no other, is called as the rate is.</summary>
    public static bool IsNamedBefore(List<Mention> before, Mention rate) =>
        before.Count > 0 && Part(before, rate) is { } found && found.Part == before[^1] && before.Count(mention => IsCalled(mention, found.Stem)) == 1;

    /// <summary>Whether it is what should be: the whole of a rate, never its part.</summary>
    public static bool IsDue(Mention mention) => Due().IsMatch(mention.Lead);

    private static (Mention Part, string Stem)? Part(List<Mention> before, Mention rate)
    {
        foreach (var stem in Stems(rate))
        {
            if (before.FindLast(mention => IsCalled(mention, stem) && !IsDue(mention)) is { } part)
                return (part, stem);
        }
        return null;
    }

    private static Mention? Whole(List<Mention> others, Mention part, Mention rate, List<Mention> before)
    {
        if (others.FindAll(IsDue) is [var due])
            return due;
        if (others.FindAll(mention => IsNamedIn(mention, rate)) is [var named])
            return named;
        return others is [var whole] && whole.Number.Start < part.Number.Start && (whole.InBase >= part.InBase || whole.Dimension != "个" || IsRightBehind(whole, part, before)) ? whole : null;
    }

    private static bool IsRightBehind(Mention whole, Mention part, List<Mention> before) => before.IndexOf(part) == before.IndexOf(whole) + 1 && Told().IsMatch(part.Lead);

    /// <summary>The number right before the part, with hardly a word between or as the only other one of its clause.</summary>
    private static Mention? Near(List<Mention> before, List<Mention> others, Mention part) =>
        others.Count > 1 && before.IndexOf(part) is > 0 and var at && before[at - 1] is var last && CountedRates.CountAlike(last, part) && last.InBase >= part.InBase && (Told().IsMatch(part.Lead) || IsAloneInClause(last, others, part)) ? last : null;

    /// <summary>What the rate is called by, the last letters, then the first: 覆盖, 检查 of 检查覆盖率.</summary>
    private static IEnumerable<string> Stems(Mention rate)
    {
        if (RateName().Match(rate.Lead) is not { Success: true } name)
            yield break;
        var words = name.Groups["name"].Value;
        yield return words[^2..];
        if (words.Length > 3 && !General().IsMatch(words[..2]))
            yield return words[..2];
    }

    /// <summary>合格 is said of no 不合格.</summary>
    private static bool IsCalled(Mention mention, string stem) =>
        IsSaid(mention.Lead, stem) || IsSaid(mention.Subject, stem) || mention.Tail.TrimStart('人', '户', '件', '个', '的').StartsWith(stem, StringComparison.Ordinal);

    private static bool IsSaid(string words, string stem) => words.IndexOf(stem, StringComparison.Ordinal) is >= 0 and var at && !(at > 0 && words[at - 1] is '不' or '未' or '非' or '无');

    /// <summary>基本建成房源入住率 of 基本建成1092套.</summary>
    private static bool IsNamedIn(Mention mention, Mention rate) => mention.Subject.Length > 2 && rate.Subject.StartsWith(mention.Subject, StringComparison.Ordinal);

    /// <summary>“…；回访19750件，满意18703件”: nothing else of the kind since the semicolon.</summary>
    private static bool IsAloneInClause(Mention whole, List<Mention> others, Mention part)
    {
        var start = part.Sentence.Source.Text.LastIndexOf('；', part.Number.Start - 1);
        return start > part.Sentence.Start && whole.Number.Start > start && others.Count(mention => mention.Number.Start > start) == 1;
    }

    /// <summary>应参保, 计划开工: what should be is the whole.</summary>
    [GeneratedRegex(@"应(?![急用对届聘]|聘)[^，。；：、\d]{0,8}$|(?:^|[，；：、（房程])\s*(?:计划|目标|拟)[^，。；：、\d]{0,8}$|(?:目标|计划|任务)(?:数|量|为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Due();

    /// <summary>应装1260套，已装1197套: right behind what should be.</summary>
    [GeneratedRegex(@"^\s*[，、]\s*(?:已|实际?|现)\p{Lo}{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    /// <summary>Words that many numbers have.</summary>
    [GeneratedRegex("综合|平均|总体|整体|全年|年度|项目|工作|资金|群众|实际|人员|单位|部门|企业|学生|学员|参训|服务|按期|按时|及时", RegexOptions.CultureInvariant)]
    private static partial Regex General();

    /// <summary>终端1302个，在线1274个，在线率: nothing between a number and what of it is so.</summary>
    [GeneratedRegex(@"^\s*中?[，、]\s*(?:其中|现|实际|全部|已)?\p{Lo}{2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"(?<name>\p{Lo}{2,12})(?:率|度|面|比例)(?:为|达到?|约|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RateName();
}
