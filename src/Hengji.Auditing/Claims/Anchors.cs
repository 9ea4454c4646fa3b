using System.Text.RegularExpressions;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>Finds the amount that a change, rate or share is of.</summary>
/// <remarks>
/// Words that name nothing of their own (“，比上年增加”) speak of the last amount outside closed brackets; in a sentence
/// that begins with them, of the sentence before's first amount. Words that name something speak of the amount with that name.
/// </remarks>
internal static partial class Anchors
{
    private const int FarthestBack = 40;

    /// <summary>The same mentions with <see cref="Mention.Of"/> set.</summary>
    /// <param name="mentions">Figures of one sentence.</param>
    /// <param name="before">Figures of the sentences before it in the same text.</param>
    public static List<Mention> Give(List<Mention> mentions, List<Mention> before)
    {
        var given = new List<Mention>();
        foreach (var mention in mentions)
        {
            given.Add(IsDerived(mention) ? mention with { Of = Find(mention, given, before) } : mention);
        }
        return given;
    }

    private static bool IsDerived(Mention mention) =>
        mention.Figure.Unit != MeasureUnit.PercentagePoint
        && mention.Measure is Measure.Change or Measure.ChangeRate or Measure.Share or Measure.CompletionRate;

    private static Mention? Find(Mention mention, List<Mention> given, List<Mention> before)
    {
        if (mention.Words.Own.Length > 0)
            return Named(mention, given.Concat(before.TakeLast(FarthestBack).Reverse())) ?? Counted(mention, given);
        if (mention.Measure == Measure.ChangeRate && given is [.., { Measure: Measure.Change, Of: null, Words.Own.Length: > 0 }])
            return null;
        var inSentence = given.Where(other => other.IsAmount && Sees(mention, other)).ToList();
        if (mention.Measure == Measure.Share && inSentence.Count > 0 && !inSentence.Exists(other => other.Dimension == "money") && OfMoney().IsMatch(mention.Words.Against))
            inSentence = given.FindAll(other => other.Dimension == "money" && IsBudgetAlone(other) && Sees(mention, other)); // 5个项目，涉及资金100万元，占项目支出的…
        if (inSentence.Count == 0 && mention.Measure == Measure.Share)
            inSentence = given.FindAll(other => IsBudgetAlone(other) && Sees(mention, other));
        if (inSentence.Count > 0)
            return Matching(mention, inSentence[^1], inSentence);
        if (given.Any(other => other.Measure is Measure.Change or Measure.ChangeRate && other.Of is null))
            return null;
        if (given.FindLast(other => other.Of is not null && other.Column == mention.Column) is { } neighbour)
            return neighbour.Of;
        return given.Count == mention.Column || given.All(other => other.Row == mention.Row) ? OfSentenceBefore(mention, before) : null;
    }

    /// <summary>抽查71个项目，其中9个未按时完工，占12.68%: the words are what those just counted are or did.</summary>
    private static Mention? Counted(Mention mention, List<Mention> given) =>
        mention is { Measure: Measure.Share, RowLength: 1 } && given is [.., { IsAmount: true, IsPlain: true, RowLength: 1, Number.IsCount: true } last] && last.Depth == mention.Depth
            && SaidOfCounted().IsMatch(mention.Sentence.Source.Text[last.Number.End..mention.Number.Start]) ? last : null;

    /// <summary>Nothing of another kind than what is counted: 3个乡镇补助资金，占… is a share of money.</summary>
    [GeneratedRegex(@"^[^，。；：、（(）)\d]{1,24}(?<![资基奖]金|经费|支出|收入|预算|[补资捐救]助|补贴|投资|贷款|面积|人[口数]|产值|[款额量费税价])，占(?:比|[^，。；：、（(）)\d]{1,14}的?)?(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SaidOfCounted();

    [GeneratedRegex("(?:支出|收入|资金|经费|预算|金额)(?:总额|总数|合计|总计)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfMoney();

    /// <summary>A budget that nothing was spent of in the sentence: a share told behind it is its own.</summary>
    private static bool IsBudgetAlone(Mention other) =>
        (other.IsBudget || other is { Measure: Measure.Target, Dimension: "money" }) && !ComparisonWords.IsBase(other.Lead) && !other.Tail.TrimStart().StartsWith('的');

    /// <summary>A figure in brackets is seen only from inside the same brackets.</summary>
    private static bool Sees(Mention mention, Mention other) =>
        other.Depth == 0 || (other.Depth == mention.Depth && other.Bracket == mention.Bracket) || other.Depth < mention.Depth;

    private static Mention? Matching(Mention mention, Mention last, List<Mention> amounts)
    {
        if (last.IsRespective && mention.RowLength > 1)
            return amounts.FindAll(other => other.IsRespective && other.Sentence == last.Sentence) is var told && told.Count == mention.RowLength ? told[mention.Column] : null;
        if (mention.RowLength > 1 && last.RowLength == 1 && amounts.Count >= mention.RowLength && ToldOneByOne(mention.Lead))
            return Told(amounts, last, mention) is var row && row.TrueForAll(other => other.RowLength == 1 && other.Depth == last.Depth) ? row[mention.Column] : null;
        if (last.RowLength == mention.RowLength)
            return amounts.Find(other => other.Row == last.Row && other.Column == mention.Column);
        return mention.RowLength == 1 && amounts.Where(other => other.Row == last.Row).All(other => other.Figure.Value == last.Figure.Value)
            ? last
            : null;
    }

    /// <summary>As many as the row has: those told since the last row of the kind (项目233个、1.56亿元，分别占…；项目133个、2.56亿元，分别占…), or of two kinds told by turns (公开招标772个、20.15亿元，邀请招标14个、0.27亿元，…) one.</summary>
    private static List<Mention> Told(List<Mention> amounts, Mention last, Mention mention)
    {
        var count = mention.RowLength;
        var isSince = last.Lead.Trim() is "、" && amounts[^count].Lead.TrimStart() is ['；' or '。', ..] or [not '、', ..] && amounts[^count..].DistinctBy(other => other.Dimension).Count() == count;
        return !isSince && amounts[^count..].Exists(other => other.Dimension != last.Dimension) && amounts.FindAll(other => other.Dimension == last.Dimension) is var same && same.Count >= count ? same[^count..] : amounts[^count..];
    }

    /// <summary>“高速公路13.79万公里，一级公路1.96万公里，占比分别为…”.</summary>
    private static bool ToldOneByOne(string lead) => lead.Contains("分别", StringComparison.Ordinal) || lead.Contains("依次", StringComparison.Ordinal);

    private static Mention? Named(Mention mention, IEnumerable<Mention> others)
    {
        var (name, fact) = (TotalName(SubjectWords.Key(mention.Words.Own).TrimStart('的').TrimEnd('总')), FactKey.Subject(mention.Words.Own));
        if (mention.RowLength == 1 && OfBoth().Match(name) is { Success: true } both)
            return BothTotals(others, both.Groups["fund"].Value);
        var told = others.Where(other => other.IsAmount && other.RowLength == mention.RowLength && other.Column == mention.Column && other.Subject.Length > 0).ToList();
        // 收入合计 is no 经营收入, however near that stands.
        return (FactKey.IsGeneral(fact) ? told.Find(other => FactKey.Subject(other.Subject) == fact) : null) ?? told.Find(other => TotalName(SubjectWords.Key(other.Subject)) == name || EndsWith(TotalName(other.Subject), name)
            || (fact.Length > 0 && FactKey.Subject(other.Subject) == fact) || (name.Length > 1 && (name == "税收" || name[^1] is not ('收' or '支')) && TotalName(SubjectWords.Key(other.Subject)).EndsWith(name + "收入", StringComparison.Ordinal)))
            ?? (mention.RowLength == 1 && name.Length > 1 ? told.Find(other => All().IsMatch(other.Subject) && All().Replace(SubjectWords.Key(other.Subject), "") == name) : null);
    }

    /// <summary>净资产 is no 资产, 非税收入 no 税收入.</summary>
    private static bool EndsWith(string told, string name) =>
        told.EndsWith(name, StringComparison.Ordinal) && !(name.Length > 1 && told.Length > name.Length && told[^(name.Length + 1)] is '净' or '非' or '不' or '未');

    /// <summary>资产总额 is 资产.</summary>
    [GeneratedRegex("(?<=..)(?:总量|总数|总额|总计)$", RegexOptions.CultureInvariant)]
    private static partial Regex All();

    /// <summary>收支总计, of all money or of a fund (财政拨款收入支出总计).</summary>
    [GeneratedRegex("^(?<fund>.*?)收支(?:决算)?总计$", RegexOptions.CultureInvariant)]
    private static partial Regex OfBoth();

    /// <summary>收入总计 and 支出总计 are one amount told twice.</summary>
    private static Mention? BothTotals(IEnumerable<Mention> others, string fund) =>
        others.FirstOrDefault(other => other.IsAmount && other.RowLength == 1
            && TotalName(SubjectWords.Key(other.Subject)).Replace("决算", "", StringComparison.Ordinal) is var name
            && (name == fund + "收入总计" || name == fund + "支出总计" || name.EndsWith(fund + "收支总计", StringComparison.Ordinal)));

    private static string TotalName(string name) =>
        BothSides().Replace(name, "收支").Replace("、", "", StringComparison.Ordinal).Replace("总金额", "", StringComparison.Ordinal).Replace("金额", "", StringComparison.Ordinal)
            .Replace("总支出", "支出", StringComparison.Ordinal).Replace("总收入", "收入", StringComparison.Ordinal);

    /// <summary>收入、支出总计, 收入支出决算总计.</summary>
    [GeneratedRegex("收入[、和与及]?支出(?=(?:决算)?总)|收入、支出", RegexOptions.CultureInvariant)]
    private static partial Regex BothSides();

    private static Mention? OfSentenceBefore(Mention mention, List<Mention> before)
    {
        if (before.Count == 0)
            return null;
        var sentence = before.Where(other => other.Sentence == before[^1].Sentence && other.Depth == 0).ToList();
        return sentence.Find(other => other.IsAmount) is { } first
            ? Matching(mention, first, sentence.FindAll(other => other.IsAmount && other.Row == first.Row))
            : null;
    }
}
