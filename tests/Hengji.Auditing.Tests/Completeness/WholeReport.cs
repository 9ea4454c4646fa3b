using Hengji.Checks;

namespace Hengji.Auditing.Tests.Completeness;

/// <summary>A short report that has every part; tests take something away.</summary>
internal static class WholeReport
{
    public const string Text = """
        # 白石县水利局2023年度部门整体支出绩效自评报告

        ## 一、部门基本情况

        我局主要职责是全县水资源管理。内设科室六个，所属单位三个。各科室按照职责分工负责规划建设、河湖管理、农村供水和水旱灾害防御工作，所属单位承担水库运行、灌区管理和水文监测等具体任务。

        ## 二、预算资金使用情况

        各项资金按照批复的用途使用，按进度拨付，没有截留和挪用。项目资金实行专账核算，支出审批手续齐全，重大支出经集体研究决定。

        ## 三、绩效目标完成情况

        年度确定的各项任务全部完成，工程质量合格，灌溉条件得到改善，群众用水更有保障。防汛物资按标准储备，汛期没有发生险情。灌区续建配套工程按计划推进，渠道衬砌和建筑物改造质量符合设计要求，用水户协会参与管护，水费收取规范透明，节水宣传进村入户，取水许可审批全部网上办理，企业和群众办事更加方便。

        ## 四、评价结论

        经自评，评价等级为优。

        ## 五、存在的问题

        部分指标设置不够细化。

        ## 六、有关建议

        加强对基层单位的业务指导，细化指标设置。

        ## 七、自评结果应用和公开

        自评结果作为安排以后年度预算的重要依据，并在门户网站公开。基础数据见附件1，自评表见附件2。

        单位负责人（签字）：

        2024年4月18日

        附件1　基础数据表

        | 项目 | 内容 |
        |---|---|
        | 单位性质 | 行政单位 |

        附件2　自评表

        | 指标 | 完成情况 |
        |---|---|
        | 工程质量 | 合格 |
        """;

    /// <summary>The findings of the report with something changed.</summary>
    public static IReadOnlyList<Finding> With(params (string From, string To)[] changes)
    {
        var text = Text;
        foreach (var (from, to) in changes)
        {
            text.ShouldContain(from);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        return Audited.Markdown(text).Findings;
    }

    /// <summary>What is asked when something is taken away.</summary>
    public static Finding Without(params string[] words) => With([.. words.Select(word => (word, ""))]).ShouldHaveSingleItem();
}
