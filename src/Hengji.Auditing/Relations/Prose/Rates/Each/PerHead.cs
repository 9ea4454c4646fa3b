using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>Amounts per person, batch, car (人均、批均、平均每辆): an amount of the sentence ÷ a count of it.</summary>
internal static partial class PerHead
{
    private const int PassagesBack = 4;

    /// <summary>The relations of each sentence that tells amount, count and quotient.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany((passage, number) => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [], text.Passages[Math.Max(0, number - PassagesBack)..number])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> before, ImmutableArray<Passage> passages)
    {
        foreach (var per in sentence.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, Dimension: not ("%" or ""), RowLength: 1 }))
        {
            if (UnitsOf(per) is { } units && !IsCompared().IsMatch(per.Lead) && !IsRule(sentence.Mentions, per) && (per.Dimension == "money" || !units.Contains("场")) && (Pair(sentence.Mentions, per, units) ?? OfSentenceBefore(sentence.Mentions, before, per, units) ?? OfCountsBefore(sentence.Mentions, before, per, units) ?? OfFar(sentence.Mentions, passages, per, units)) is { } pair)
                yield return pair;
        }
    }

    /// <summary>“8家每家2000元，计1.6万元”: what each gets by a rule, times those counted right before, makes the amount behind.</summary>
    private static bool IsRule(ImmutableArray<Mention> sentence, Mention per) =>
        sentence.IndexOf(per) is > 0 and var at && at + 1 < sentence.Length && RuleProducts.IsCount(sentence[at - 1]) && RuleProducts.IsAmount(sentence[at + 1]) && (Made().IsMatch(sentence[at + 1].Lead) || RuleProducts.Holds([new RuleTerm(per, sentence[at - 1], 1)], sentence[at + 1]));

    /// <summary>“平均每座约10.4万元，低于预算每座10.5万元”, “按县道每公里7000元、乡道3500元安排”: what a mean is compared with, or paid by.</summary>
    [GeneratedRegex(@"(?:[低高多少优大小]于|超过|超出|不及)[^，。；：、\d]*$|^\s*[，、]\s*按(?!平均)[^，。；：、\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IsCompared();

    /// <summary>，计1.6万元.</summary>
    [GeneratedRegex(@"，\s*(?:共?计|合计|共)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Made();

    /// <summary>The amount and count that make it; where none do, the only ones there are.</summary>
    private static ReportRelation? Pair(ImmutableArray<Mention> sentence, Mention per, ImmutableArray<string> units)
    {
        var behind = sentence.FirstOrDefault(mention => mention.Number.Start > per.Number.Start) is { } next && next.Depth == per.Depth + 1 && next.Lead.TrimStart() is ['（', ..] ? next.Bracket : -1;
        bool IsBefore(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && (behind >= 0 ? mention.Bracket == behind : mention.Number.Start < per.Number.Start && mention.Depth <= per.Depth);
        var amounts = sentence.Where(mention => IsBefore(mention) && mention.IsAmount && IsOf(per, mention) && UnitsOf(mention) is null && !EachWords.IsOfEach(mention) && !IsOfList(sentence, mention, per) && Nodes.IsNonZero(mention)).Reverse().ToList();
        var counts = sentence.Where(mention => IsBefore(mention) && mention.Dimension != per.Dimension && (units.Contains(mention.Figure.Unit.Symbol) || units.Contains(mention.Dimension)) && Nodes.IsNonZero(mention)).Reverse().ToList();
        foreach (var count in counts)
        {
            if (amounts.Select(amount => Relation(amount, count, per)).FirstOrDefault(relation => Nodes.CanHold(relation.Left, relation.Right)) is { } found)
                return found;
        }
        if (counts.Exists(count => amounts.Exists(amount => IsRounded(amount, count, per))))
            return null;
        var meant = counts.FindAll(count => count.Figure.Unit.Symbol == units[0]) is { Count: > 0 } exact ? exact : counts;
        if (units[0] == "个")
            meant.RemoveAll(count => amounts.Count > 0 && IsBehindSemicolon(count, amounts[0])); // 覆盖48个村；广场面积9600平方米，平均每个2400平方米
        meant.RemoveAll(count => amounts.Count > 0 && IsOfClauseBehind(sentence, amounts[0], count)); // 设备378件、0.16亿元；房屋21处，平均每处60.4万元
        if (per.Dimension != "money" && !per.Lead.Contains('均', StringComparison.Ordinal))
            return null; // 每班35人 is a rule, not an average
        if (amounts is [var single] && IsToldApart(single, per))
            return null;
        return (amounts is [var only] ? only : Called(amounts, per) ?? Whole(amounts) ?? Before(sentence, per, amounts)) is { } told && meant is [var one] ? Relation(told, one, per) : InClause(amounts, meant, per) ?? OfBoth(per, amounts, meant) ?? OfTotalBehind(sentence, per, amounts, meant) ?? OfNameBehind(sentence, per, amounts, meant);
    }

    /// <summary>Whether a semicolon parts the count from the amount that follows: then it counts other things.</summary>
    private static bool IsBehindSemicolon(Mention count, Mention amount) =>
        count.Sentence == amount.Sentence && count.Number.End <= amount.Number.Start && count.Sentence.Source.Text[count.Number.End..amount.Number.Start].Contains('；', StringComparison.Ordinal);

    /// <summary>“382台，用去1076.40万元；无人机每台补1万元”, “拨付294万元；2022年为每生500元”: behind a semicolon a mean of other things, or of another year.</summary>
    private static bool IsToldApart(Mention amount, Mention per) =>
        (per.Year is { } year && amount.Year is { } other && year != other && MentionReader.YearIn(per.Lead) == year)
        || (amount.Sentence == per.Sentence && amount.Number.End <= per.Number.Start && amount.Sentence.Source.Text[amount.Number.End..per.Number.Start].Contains('；', StringComparison.Ordinal) && IsOfOther(per, amount));

    /// <summary>“安排21万元，用于基地3个（每个4万元）、辅导9万元”: what stands before a list is of all of it.</summary>
    private static bool IsOfList(ImmutableArray<Mention> sentence, Mention amount, Mention per) =>
        per.Depth > amount.Depth && sentence.FirstOrDefault(mention => mention.Number.Start > per.Number.End) is { IsAmount: true } next && next.Depth == amount.Depth && next.Dimension == amount.Dimension && Goes().IsMatch(next.Lead);

    [GeneratedRegex(@"^\s*[）)]?\s*[、和及]", RegexOptions.CultureInvariant)]
    private static partial Regex Goes();

    /// <summary>批均10人: of 人次 too.</summary>
    private static bool IsOf(Mention per, Mention amount) => amount.Dimension == per.Dimension || (per.Dimension is "人" && amount.Dimension is "人次");

    /// <summary>Whether the amount was told with a count of its own before the semicolon, and the count is of what another name behind it calls.</summary>
    private static bool IsOfClauseBehind(ImmutableArray<Mention> sentence, Mention amount, Mention count) =>
        IsBehindSemicolon(amount, count) && count.Lead.TrimStart() is ['；', _, ..] && sentence.IndexOf(amount) is > 0 and var at && sentence[at - 1].Number.IsCount && sentence[at - 1].Figure.Unit != count.Figure.Unit && amount.Lead.Trim() is "、" or "，";

    /// <summary>“减免1284.60万元，其中市属国企926.30万元、行政事业单位358.30万元；户均4.12万元”: the one that all others are parts of.</summary>
    private static Mention? Whole(List<Mention> amounts) =>
        amounts.Count > 2 && amounts[^2].Lead.Contains("其中", StringComparison.Ordinal) && amounts[..^2].TrueForAll(amount => amount.Lead.TrimStart() is ['、' or '和', ..]) ? amounts[^1] : null;

    /// <summary>“…2亿元；实施救助7016人次，支出1004.68万元，次均1431.99元”: the only amount and the only count since the semicolon.</summary>
    private static ReportRelation? InClause(List<Mention> amounts, List<Mention> counts, Mention per)
    {
        var start = per.Sentence.Source.Text.LastIndexOf('；', per.Number.Start);
        return start > per.Sentence.Start && amounts.FindAll(amount => amount.Number.Start > start) is [var amount] && counts.FindAll(count => count.Number.Start > start) is [var only] && !IsOfOther(per, amount) ? Relation(amount, only, per) : null;
    }

    /// <summary>“受理3680件，调解3606件，涉及4416万元，平均每件1.20万元”: an amount and one of several counts, told in its sentence, that one slip of the hand keeps from it.</summary>
    private static ReportRelation? OfBoth(Mention per, List<Mention> amounts, List<Mention> counts) =>
        amounts.Where(amount => amount.Sentence == per.Sentence).SelectMany(amount => counts.Where(count => count.Sentence == per.Sentence && (IsSlip(amount, count, per) || IsSlipOfAmount(amount, count, per))).Select(count => Relation(amount, count, per) with { Certainty = Certainty.Conditional })).FirstOrDefault();

    private static bool IsSlipOfAmount(Mention amount, Mention count, Mention per) =>
        SlipShape.ExplainsInItsUnit(amount.Figure, per.InBase * count.InBase);

    /// <summary>“会员32400人，人均工会经费支出150元；经费支出486.00万元”: the total behind is called as its mean.</summary>
    private static ReportRelation? OfNameBehind(ImmutableArray<Mention> sentence, Mention per, List<Mention> amounts, List<Mention> counts) =>
        amounts.Count == 0 && counts is [var count] && sentence.Where(mention => mention.Number.Start > per.Number.Start && mention is { IsAmount: true, IsPlain: true, RowLength: 1, Subject.Length: > 3 } && mention.Dimension == per.Dimension && mention.InBase > per.InBase && per.Subject.EndsWith(mention.Subject, StringComparison.Ordinal)).ToList() is [var total] && !IsRounded(total, count, per)
            ? Relation(total, count, per) with { Certainty = Certainty.Conditional } : null;

    /// <summary>“护林员320名，人均管护1500亩，管护总面积48万亩”: the total is told right behind its mean.</summary>
    private static ReportRelation? OfTotalBehind(ImmutableArray<Mention> sentence, Mention per, List<Mention> amounts, List<Mention> counts) =>
        amounts.Count == 0 && counts is [var count] && sentence.FirstOrDefault(mention => mention.Number.Start > per.Number.Start) is { IsAmount: true, IsPlain: true, RowLength: 1 } total && total.Dimension == per.Dimension && total.InBase > per.InBase && Total().IsMatch(total.Lead) && !IsRounded(total, count, per)
            ? Relation(total, count, per) with { Certainty = Certainty.Conditional } : null;

    [GeneratedRegex(@"^\s*[，、][^，。；：\d]{0,6}(?:总|共计|合计|累计)[^，。；：\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>“接待费8.69万元，接待55批次733人次，人均118.56元”: the amount with nothing but counts between.</summary>
    private static Mention? Before(ImmutableArray<Mention> sentence, Mention per, List<Mention> amounts)
    {
        var plain = sentence.Where(mention => mention.Number.Start < per.Number.Start && mention.Dimension != "%").ToList(); // 占11.51% of the amount stands between as well
        var between = plain.AsEnumerable().Reverse().TakeWhile(mention => mention.Dimension != per.Dimension).ToList();
        return between.Count is > 0 and <= 2 && amounts.Count > 0 && !IsOfOther(per, amounts[0]) && amounts[0].Sentence == per.Sentence && between.TrueForAll(mention => mention.Number.IsCount) && amounts[0] == plain.LastOrDefault(mention => mention.Number.Start < between[^1].Number.Start) ? amounts[0] : null;
    }

    /// <summary>“共计40.83万元，带动14户，分红款每户可分得700元”: what each gets is called otherwise than the amount.</summary>
    private static bool IsOfOther(Mention per, Mention amount) =>
        Each().Match(per.Lead) is { Success: true } each && each.Groups["name"].Value is var name && !Enumerable.Range(0, name.Length - 1).Any(at => amount.Subject.Contains(name.Substring(at, 2), StringComparison.Ordinal));

    [GeneratedRegex(@"(?:^|[，。；：、])(?:[^，。；：、]{0,6}的)?(?<name>(?!平均|折合|约合|合计)\p{Lo}{2,8}?)(?:平均)?每[人户亩件台期班家村]", RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    /// <summary>“审结900件，未结20件。法官30人，人均结案30件”: the one amount that is called as the average is.</summary>
    private static Mention? Called(List<Mention> amounts, Mention per)
    {
        var name = per.Subject[(per.Subject.IndexOf('均', StringComparison.Ordinal) + 1)..];
        return name.Length < 2 ? null : amounts.FindAll(amount => amount.Subject.Contains(name, StringComparison.Ordinal) && !amount.Subject.Contains('未', StringComparison.Ordinal)) is [var called] ? called : null;
    }

    private static bool IsSlip(Mention amount, Mention count, Mention per) =>
        SlipShape.ExplainsInItsUnit(per.Figure, amount.InBase / count.InBase);

    /// <summary>Whether a mean is the quotient, rounded to the digits printed, though it is printed as a rule would be: 每人次174元.</summary>
    internal static bool IsRounded(Mention amount, Mention count, Mention per) =>
        decimal.Round(amount.InBase / count.InBase / per.Figure.Unit.InBase, per.Figure.PrintedDecimals, MidpointRounding.AwayFromZero) == per.Figure.Value;

    internal static ReportRelation Relation(Mention amount, Mention count, Mention per)
    {
        var unit = per.Figure.Unit;
        return new ReportRelation(
            RelationKind.PerHead, new BoundQuotient(Nodes.Of(amount, amount.Dimension == per.Dimension ? unit : MeasureUnit.Parse(amount.Dimension)), Nodes.Of(count, MeasureUnit.Parse(count.Dimension))), ComparisonOperator.Equal,
            Nodes.Of(per, unit), unit, $"“{per.Lead.Trim(' ', '，', '、', '；', '：', '（')}”＝“{amount.Subject}”÷{count.Figure.ToText()}{count.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "平均数以本句所列金额和数量计算",
        };
    }
}
