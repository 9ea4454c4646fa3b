using System.Text.RegularExpressions;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>Tells from the words before a number which number of its subject it is.</summary>
internal static partial class MeasureReader
{
    /// <summary>Reads the lead of a number.</summary>
    /// <param name="lead">The words since the number before.</param>
    /// <param name="unit">The number's unit.</param>
    /// <param name="tail">The words behind it.</param>
    public static MeasureWords Read(string lead, MeasureUnit unit, string tail)
    {
        var core = Filler().Replace(BracketedVerb().Replace(lead, "${verb}"), "");
        var isRate = unit.Dimension == "%";
        if (isRate && Share().Match(core) is { Success: true } share && !CompletedBase().IsMatch(core) && !LastShare().IsMatch(lead))
            return Derived(Measure.Share, core, share) with { Against = Clean(share.Groups["of"].Value) };
        if (isRate && CompletionReader.Read(core) is { } completion)
            return completion;
        if (!NewLevel().IsMatch(lead) && (ChangeWords.Find(core, isRate) is { Success: true } change))
            return Change(core, change, isRate && unit != MeasureUnit.PercentagePoint);
        var subject = SubjectWords.Of(core);
        if (isRate)
            return new MeasureWords(OfRate(lead, subject), subject);
        if (tail.TrimStart().StartsWith('的') && CompletedBase().Match(core) is { Success: true } target)
            return new MeasureWords(target.Value.Contains("预算", StringComparison.Ordinal) ? Measure.Budget : Measure.Target, subject);
        return new MeasureWords(OfAmount(lead, subject, unit), DifferenceOf().IsMatch(tail) ? Behind().Replace(subject, "") : subject);
    }

    private static MeasureWords Change(string core, Match change, bool isRate)
    {
        var words = Derived(isRate ? Measure.ChangeRate : Measure.Change, core, change);
        return change.Groups["down"].Success ? words with { Direction = -1 } : words;
    }

    private static MeasureWords Derived(Measure measure, string core, Match match)
    {
        var own = Comparison().Replace(OwnWords.Of(core[..match.Index]), "");
        return new MeasureWords(measure, SubjectWords.Of(own)) { Own = Empty().Replace(own, "") };
    }

    /// <summary>A rate that is aimed at, reached, or last year's.</summary>
    private static Measure OfRate(string lead, string subject) =>
        IsOfLast(lead) ? Measure.LastYear
        : Target().IsMatch(subject) ? Measure.Target
        : Reached().IsMatch(subject) ? Measure.Actual
        : Measure.Rate;

    private static Measure OfAmount(string lead, string subject, MeasureUnit unit)
    {
        if (unit == MeasureUnit.Point)
            return MaximumWords().IsMatch(subject) ? Measure.MaximumPoints : IsEarlier(lead) && IsOfLastYear(lead) ? Measure.LastYear : Measure.Points;
        return subject switch
        {
            _ when Opening().IsMatch(subject) => Measure.Opening,
            _ when Closing().IsMatch(subject) || Unspent().IsMatch(subject) => Measure.Closing,
            _ when IsEarlier(lead) => IsOfLastYear(lead) ? Measure.LastYear : Measure.Earlier,
            _ when Outcome().IsMatch(subject) => Measure.Actual,
            _ when Adjusted().IsMatch(subject) || (unit.Dimension == MeasureUnit.Yuan.Dimension && AfterChange().IsMatch(subject)) => Measure.AdjustedBudget,
            _ when Budget().IsMatch(subject) && !CutBudget().IsMatch(subject) => Measure.Budget,
            _ when Target().IsMatch(subject) => Measure.Target,
            _ when Actual().IsMatch(subject) => Measure.Actual,
            _ => Measure.Amount,
        };
    }

    /// <summary>What was before: last year's, or what this is compared with.</summary>
    private static bool IsEarlier(string lead) =>
        IsOfLast(lead) || (ComparisonWords.IsBase(lead) && Dated().IsMatch(lead));

    private static bool IsOfLast(string lead) => LastYear().IsMatch(lead) && !Meanwhile().IsMatch(lead);

    private static bool IsOfLastYear(string lead) => !PlanWords().IsMatch(lead) && !Undated().IsMatch(lead);

    private static string Clean(string words) => words.Trim(' ', '，', '的');

    /// <summary>Words between the verb and its number: 为, 达到, 约.</summary>
    [GeneratedRegex(@"(?:[\s：:为是达近各均有仅了至到将—\-+≥≤]|(?<![节签履预违爽公])约|分别|累计|共计|共|超过|不足|不超过)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex(@"(?:占(?:到(?!位)|比|比例|比重)?|相当于(?=[^，。；：、占]{2,}的$))(?<of>[^，。；：、占]{0,24}?)的?(?:比例|比重|百分比|比)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    /// <summary>“占比32.0%（上年占比28.6%）” tells no second share of this year's amount.</summary>
    [GeneratedRegex(@"(?:^|[，；：（])\s*(?:上年度?|去年|上一年)(?:同期)?(?:占比|比重|比例)[为是]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastShare();

    [GeneratedRegex(@"完成[^，。；：、完]{0,16}?(?:预算数?|(?:计划|任务|目标)(?:[人户件台套次]数|总[数量]|数|量|值)?)$|占(?:年初|全年|年度|调整后?|批复|当年|本年)*(?:预算|计划|目标|任务)数?的?$", RegexOptions.CultureInvariant)]
    private static partial Regex CompletedBase();

    /// <summary>较上年（减少）36万元: a verb filled into a form.</summary>
    [GeneratedRegex(@"[（(](?<verb>增加|减少|增长|下降|增|减)[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedVerb();

    /// <summary>“为基本支出100万元扣除人员经费80万元后的数额”: the first amount is of what stands behind 为.</summary>
    [GeneratedRegex(@"^\s*(?:扣除|减去|扣减|加上)", RegexOptions.CultureInvariant)]
    private static partial Regex DifferenceOf();

    [GeneratedRegex(@"^.*(?:为|是|等于|[=＝])", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"实际(?:完成|达到|值|数)?$|(?:实际|完成)值$", RegexOptions.CultureInvariant)]
    private static partial Regex Reached();

    [GeneratedRegex(@"(?:提升|提高|增加|增长|上升|扩大|下降|减少|降低|压减|压降|压缩|缩减|缩短|延长|精简|降|升|增|减|缩)(?:到|至|为)[\s约近]*$", RegexOptions.CultureInvariant)]
    private static partial Regex NewLevel();

    [GeneratedRegex(@"(?:与|和|同|比|较|对比|相对|相较于?|比较)*(?:(?:上年|去年|上一年|20\d\d *年)度?[末底]?|年初预算|年初|同期|(?<!公共|基金|经营|资本)预算)(?:度|同期|同月|同季|同口径|决算数?|完成数|执行数|支出|收入|相比|数|的)*(?:相比)?|[比较与](?:投资|批复|批准|原|总)?(?:概算|估算)(?:投资|总额|金额|数)*(?:相比)?|同比|环比|同口径", RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();

    /// <summary>Words that name nothing: how much, how fast, since when.</summary>
    [GeneratedRegex(@"[\s，,、；;：:（()）]|各|均|共|约|相比较?|(?<=^|[，、；])(?:比较|对比|相较)(?=$|[，、；])|分别|相应|总体|实际|分项|支出?决算数?|决算数?|金额|总额|也|又|则|其$|(?<!年)累计|合计|净|有所|大幅度?|小幅|略有?|明显|显著|持续|稳步|进一步|[一二两三四五六七八九十]+年(?:间|来|累计)|即|并|20\d\d *年度?", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();

    [GeneratedRegex(@"分值|满分|权重", RegexOptions.CultureInvariant)]
    private static partial Regex MaximumWords();

    [GeneratedRegex(@"(?:年初|上年)[^，]{0,8}(?:结转|结余)|(?:结转|结余)[^，]{0,2}(?:年初|上年)|上年结转", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"年末[^，]{0,8}(?:结转|结余)|结转下年|结转至下年|年终结余", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>“支出率为81.07%，未支出2.71万元”: what is left is no expenditure.</summary>
    [GeneratedRegex(@"^(?:尚|还)?(?:未|没有)(?:支出|使用|执行)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unspent();

    [GeneratedRegex(@"(?:(?:上年|去年|上一年|同期)(?!预算)[^，。；：、增减升降提]{0,10}|[与比较同][^，。；：、\d]{0,4}20\d\d *年度?的)$", RegexOptions.CultureInvariant)]
    private static partial Regex LastYear();

    /// <summary>“；同期财政经常性收入增长…” is of the same months of this year: what is of last year's is called 同期 alone, 同期支出.</summary>
    [GeneratedRegex(@"(?:^|[，；。：])\s*同期(?!完成|执行|实际|决算|预算|支出|收入|数)[^，。；：、\d比较上去]{4,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Meanwhile();

    [GeneratedRegex(@"上年|去年|上一年|前年|同期|20\d\d *年|年初(?!预算|计划|目标)|上月|上季|原(?!预算|计划|目标)", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"预算|计划|目标|任务", RegexOptions.CultureInvariant)]
    private static partial Regex PlanWords();

    [GeneratedRegex(@"上月|上季|年初|原", RegexOptions.CultureInvariant)]
    private static partial Regex Undated();

    [GeneratedRegex(@"调整后?的?预算|预算[（(](?:年中|年度)?调整后[）)]$|全年预算|预算调整后|调整预算", RegexOptions.CultureInvariant)]
    private static partial Regex Adjusted();

    /// <summary>年中追加后为1664.56万元: what there was to spend after it.</summary>
    [GeneratedRegex(@"(?:^|年中|年度中|期中|经|经过)(?:追加|追减|调剂|调增|调减|变更)后(?:的?(?:指标|额度|总额|数额?|资金))?(?:共|合计|总计)?[为达]?$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterChange();

    [GeneratedRegex(@"预算(?:数|额|金额|安排|批复|总额|合计|指标)?$|(?<!公共|基金|经营)预算资金$|批复预算|涉及(?:项目)?资金(?:总额)?$|(?<!公共)预算安排|预算批复|(?:批复|下达|安排)的?(?:预算)?指标(?:数|额)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Budget();

    /// <summary>压减2020年预算1652万元: what was done to it.</summary>
    [GeneratedRegex(@"(?:压减|核减|调减|削减|扣减|收回|取消)[^，。；：、]{0,12}预算(?:资金|指标|安排)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CutBudget();

    [GeneratedRegex(@"(?:目标|计划|任务|预期)(?:数|值|量)?$|^(?:年初|年度|原)?(?:计划|拟)(?!生育|单列|内|外)|应(?:配套|到位|安排|拨付|下达|收缴|上缴|缴纳?|发放|支付|投入|筹集|承担|完成)(?:资金|金额|数额|数|款)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"(?:决算|执行|支出)(?:数|额)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"决算|执行|实际|支出|到位", RegexOptions.CultureInvariant)]
    private static partial Regex Actual();
}
