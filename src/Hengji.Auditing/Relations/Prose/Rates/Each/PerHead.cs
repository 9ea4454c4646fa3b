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
    private const int FewestDigits = 4;
    private const int PassagesBack = 4;

    /// <summary>Words before the number and what they count.</summary>
    private static readonly ImmutableArray<(Regex Word, ImmutableArray<string> Units)> Kinds =
    [
        (Before("人均每[天日]|每人每[天日]|人[天日]均|每人[天日]"), ["人天", "人日"]),
        (Before("(?<!月)人均|人次均|每人次?(?!月)"), ["人次", "人"]),
        (Before("批次?均|每批次?"), ["批次", "批"]),
        (Before("(?<![批人户])次均|每次"), ["次", "场次", "场", "人次"]),
        (Before("[车辆]均|每[辆车]"), ["辆", "台"]),
        (Before("户次均"), ["户次"]),
        (Before("户均|每户"), ["户"]),
        (Before("亩均|每亩"), ["亩"]),
        (Before("台均|每台"), ["台", "台套"]),
        (Before("班均|期均|每[班期]"), ["期", "班", "个"]),
        (Before("件均|每件"), ["件"]),
        (Before("生均|每生"), ["人"]),
        (Before("家均|每家"), ["家"]),
        (Before("师均|每名[医教]师"), ["人", "名"]),
        (Before("村均|平均每个|每个"), ["个"]),
        (Before("册均|每册"), ["册", "册次"]),
        (Before("场均|每场(?!次均)"), ["场次", "场"]),
        (Before("株均|每株"), ["株"]),
        (Before("头均|每头"), ["头"]),
        (Before("每公里"), ["公里"]),
        (Before("每平方米|平米均|单方(?:造价|投资|成本|费用)"), ["平方米", "㎡", "m²"]),
        (Before("每立方米"), ["立方米"]),
        (Before("套均|每套"), ["套", "台套"]),
        (Before("宗均|每宗"), ["宗"]),
        (Before("例均|每例"), ["例"]),
        (Before("张均|每张|床均|每床"), ["张", "床"]),
        (Before("所均|每所|校均|每校"), ["所"]),
        (Before("座均|每座"), ["座"]),
        (Before("处均|每处"), ["处"]),
        (Before("份均|每份"), ["份"]),
        (Before("篇均|每篇"), ["篇"]),
        (Before("栋均|每栋"), ["栋"]),
        (Before("盏均|每盏"), ["盏"]),
        (Before("(?<!人)每[天日]"), ["天", "日", "个工作日"]),
        (Before("每吨"), ["吨"]),
    ];

    /// <summary>The relations of each sentence that tells amount, count and quotient.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany((passage, number) => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [], text.Passages[Math.Max(0, number - PassagesBack)..number])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> before, ImmutableArray<Passage> passages)
    {
        foreach (var per in sentence.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, Dimension: not ("%" or ""), RowLength: 1 }))
        {
            if (UnitsOf(per) is { } units && !IsRule(sentence.Mentions, per) && (per.Dimension == "money" || !units.Contains("场")) && (Pair(sentence.Mentions, per, units) ?? OfSentenceBefore(sentence.Mentions, before, per, units) ?? OfCountsBefore(sentence.Mentions, before, per, units) ?? OfFar(sentence.Mentions, passages, per, units)) is { } pair)
                yield return pair;
        }
    }

    /// <summary>“8家每家2000元，计1.6万元”: what each gets by a rule, times those counted right before, makes the amount behind.</summary>
    private static bool IsRule(ImmutableArray<Mention> sentence, Mention per) =>
        sentence.IndexOf(per) is > 0 and var at && at + 1 < sentence.Length && RuleProducts.IsCount(sentence[at - 1]) && RuleProducts.IsAmount(sentence[at + 1]) && (Made().IsMatch(sentence[at + 1].Lead) || RuleProducts.Holds([new RuleTerm(per, sentence[at - 1], 1)], sentence[at + 1]));

    /// <summary>，计1.6万元.</summary>
    [GeneratedRegex(@"，\s*(?:共?计|合计|共)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Made();

    private static Regex Before(string word) => new("(?:" + word + ")[^，。；：、\\d]{0,8}$", RegexOptions.CultureInvariant);

    private static ImmutableArray<string>? UnitsOf(Mention mention)
    {
        if (OfMonth().IsMatch(mention.Lead))
            return null;
        foreach (var (word, units) in Kinds)
        {
            if (word.IsMatch(mention.Lead))
                return units;
        }
        return PaidRule.Of(mention) is { Period: RulePeriod.None, Counted.Length: > 0 } rule && mention.Lead.Contains('均', StringComparison.Ordinal) ? [rule.Counted] : null;
    }

    /// <summary>The amount and count that make it; where none do, the only ones there are.</summary>
    private static ReportRelation? Pair(ImmutableArray<Mention> sentence, Mention per, ImmutableArray<string> units)
    {
        var behind = sentence.FirstOrDefault(mention => mention.Number.Start > per.Number.Start) is { } next && next.Depth == per.Depth + 1 && next.Lead.TrimStart() is ['（', ..] ? next.Bracket : -1;
        bool IsBefore(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && (behind >= 0 ? mention.Bracket == behind : mention.Number.Start < per.Number.Start && mention.Depth <= per.Depth);
        var amounts = sentence.Where(mention => IsBefore(mention) && mention.IsAmount && mention.Dimension == per.Dimension && UnitsOf(mention) is null && Nodes.IsNonZero(mention)).Reverse().ToList();
        var counts = sentence.Where(mention => IsBefore(mention) && mention.Dimension != per.Dimension && (units.Contains(mention.Figure.Unit.Symbol) || units.Contains(mention.Dimension)) && Nodes.IsNonZero(mention)).Reverse().ToList();
        foreach (var count in counts)
        {
            if (amounts.Select(amount => Relation(amount, count, per)).FirstOrDefault(relation => Nodes.CanHold(relation.Left, relation.Right)) is { } found)
                return found;
        }
        var meant = counts.FindAll(count => count.Figure.Unit.Symbol == units[0]) is { Count: > 0 } exact ? exact : counts;
        if (per.Dimension != "money" && !per.Lead.Contains('均', StringComparison.Ordinal))
            return null; // 每班35人 is a rule, not an average
        return (amounts is [var only] ? only : Called(amounts, per) ?? Whole(amounts) ?? Before(sentence, per, amounts)) is { } told && meant is [var one] ? Relation(told, one, per) : InClause(amounts, meant, per) ?? OfBoth(per, amounts, meant) ?? OfTotalBehind(sentence, per, amounts, meant) ?? OfNameBehind(sentence, per, amounts, meant);
    }

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
        SlipShape.Explains(amount.Figure, decimal.Round(per.InBase * count.InBase / amount.Figure.Unit.InBase, amount.Figure.PrintedDecimals, MidpointRounding.AwayFromZero));

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

    /// <summary>“保障标准每人每月1070元” is what one gets each month by rule, no mean of a year.</summary>
    [GeneratedRegex(@"[人户亩件台均](?:每月|/月|月)[^，。；：、\d]{0,8}$|月[人户]?均[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfMonth();

    [GeneratedRegex(@"(?:^|[，。；：、])(?:[^，。；：、]{0,6}的)?(?<name>(?!平均|折合|约合|合计)\p{Lo}{2,8}?)(?:平均)?每[人户亩件台期班家村]", RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    /// <summary>“审结900件，未结20件。法官30人，人均结案30件”: the one amount that is called as the average is.</summary>
    private static Mention? Called(List<Mention> amounts, Mention per)
    {
        var name = per.Subject[(per.Subject.IndexOf('均', StringComparison.Ordinal) + 1)..];
        return name.Length < 2 ? null : amounts.FindAll(amount => amount.Subject.Contains(name, StringComparison.Ordinal) && !amount.Subject.Contains('未', StringComparison.Ordinal)) is [var called] ? called : null;
    }

    /// <summary>“接待费2.86万元。国内接待18批次、143人次，人均200元”: the amounts of the sentence before.</summary>
    private static ReportRelation? OfSentenceBefore(ImmutableArray<Mention> sentence, ImmutableArray<Mention> before, Mention per, ImmutableArray<string> units)
    {
        if (sentence.Any(mention => mention.Dimension == per.Dimension && mention.Number.Start < per.Number.Start))
            return null;
        var amounts = before.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Depth: 0 } && mention.Dimension == per.Dimension && Nodes.IsNonZero(mention)).ToList();
        return amounts.Count > 0 ? Pair([.. amounts, .. sentence], per, units) : null;
    }

    /// <summary>“新购27803册，剔旧492册。购书支出139.02万元，平均每册50.00元”: the count of the sentence before that makes it, or would but for one slip of the hand.</summary>
    private static ReportRelation? OfCountsBefore(ImmutableArray<Mention> sentence, ImmutableArray<Mention> before, Mention per, ImmutableArray<string> units)
    {
        bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && units.Contains(mention.Figure.Unit.Symbol) && Nodes.IsNonZero(mention);
        var amounts = sentence.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Number.Start < per.Number.Start && mention.Dimension == per.Dimension && Nodes.IsNonZero(mention)).ToList();
        if (per.Dimension != "money" || per.Figure.Printed.Count(char.IsDigit) < FewestDigits || amounts is not [var amount] || sentence.Any(IsCount))
            return null;
        var counts = before.Where(IsCount).ToList();
        return counts.ConvertAll(count => Relation(amount, count, per)).Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (counts.Find(count => IsSlip(amount, count, per)) is { } slipped ? Relation(amount, slipped, per) with { Certainty = Certainty.Conditional } : null);
    }

    /// <summary>“发放1200万元。…\n全年资助19600人次，人次均612元”: an amount of a paragraph before that makes it, or would but for one slip of the hand.</summary>
    private static ReportRelation? OfFar(ImmutableArray<Mention> sentence, ImmutableArray<Passage> passages, Mention per, ImmutableArray<string> units)
    {
        if (per.Figure.Printed.Count(char.IsDigit) < FewestDigits || sentence.Any(mention => mention.Dimension == per.Dimension && mention.Number.Start < per.Number.Start))
            return null;
        var counts = sentence.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Number.Start < per.Number.Start && (units.Contains(mention.Figure.Unit.Symbol) || units.Contains(mention.Dimension)) && Nodes.IsNonZero(mention)).ToList();
        if (counts is not [var count])
            return null;
        var amounts = passages.Reverse().SelectMany(passage => passage.Mentions).Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Dimension == per.Dimension && UnitsOf(mention) is null && Nodes.IsNonZero(mention)).ToList();
        var relations = amounts.ConvertAll(amount => Relation(amount, count, per));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (amounts.Find(amount => IsSlip(amount, count, per)) is { } slipped ? Relation(slipped, count, per) with { Certainty = Certainty.Conditional } : null);
    }

    private static bool IsSlip(Mention amount, Mention count, Mention per) =>
        SlipShape.Explains(per.Figure, decimal.Round(amount.InBase / (count.InBase * per.Figure.Unit.InBase), per.Figure.PrintedDecimals, MidpointRounding.AwayFromZero));

    /// <summary>Whether a mean in whole persons or pieces is the quotient, rounded.</summary>
    internal static bool IsRounded(Mention amount, Mention count, Mention per) =>
        per.Number.IsCount && decimal.Round(amount.InBase / count.InBase, MidpointRounding.AwayFromZero) == per.Figure.Value;

    internal static ReportRelation Relation(Mention amount, Mention count, Mention per)
    {
        var unit = per.Figure.Unit;
        return new ReportRelation(
            RelationKind.PerHead, new BoundQuotient(Nodes.Of(amount, unit), Nodes.Of(count, MeasureUnit.Parse(count.Dimension))), ComparisonOperator.Equal,
            Nodes.Of(per, unit), unit, $"“{per.Lead.Trim(' ', '，', '、', '；', '：', '（')}”＝“{amount.Subject}”÷{count.Figure.ToText()}{count.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "平均数以本句所列金额和数量计算",
        };
    }
}
