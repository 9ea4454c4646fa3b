using Hengji.Checks;

namespace Hengji.Auditing.Tests.Forms;

/// <summary>Official forms that a report prints in sentences only.</summary>
public sealed class FormsInWordsTests
{
    private const string Budget = """
        # 某局2022年度部门整体支出绩效自评报告

        2022年一般公共预算财政拨款年初结转和结余40.00万元，本年收入合计800.00万元，本年支出合计810.00万元，包括：基本支出300.00万元、项目支出510.00万元。年末结转和结余30.00万元。

        2022年一般公共预算财政拨款基本支出年初结转和结余10.00万元，本年收入合计290.00万元，本年支出合计300.00万元，年末结转和结余0万元。

        2022年一般公共预算财政拨款项目支出年初结转和结余30.00万元，本年收入合计510.00万元，本年支出合计510.00万元，年末结转和结余30.00万元。

        本局政府性基金年初结转和结余5.00万元（项目支出结转），2022年收入0，本年支出2.00万元。年末结转和结余3.00万元。
        """;

    [Fact]
    public void Rules_of_the_pack_apply_to_sentences()
    {
        var report = Hunan.Audit(Budget);
        report.Findings.ShouldBeEmpty();
        report.Holding().ShouldContain("290.00 + 510.00 = 800.00");
        report.Holding().ShouldContain("10.00 + 30.00 = 40.00");
        report.Holding().ShouldContain("5.00 + 0 − 2.00 = 3.00");
    }

    [Fact]
    public void A_cell_told_twice_must_agree() =>
        Hunan.Audit(Budget.Replace("包括：基本支出300.00万元、项目支出510.00万元", "包括：基本支出310.00万元、项目支出500.00万元", StringComparison.Ordinal))
            .Findings.ShouldContain(finding => finding.Level == FindingLevel.Error && finding.Code == "D13-repeat");

    [Fact]
    public void A_slip_between_two_sentences_is_an_error() =>
        Hunan.Audit(Budget.Replace("本年收入合计290.00万元", "本年收入合计209.00万元", StringComparison.Ordinal))
            .Findings.ShouldContain(finding => finding.Code == "C38-income" && finding.Level == FindingLevel.Error);

    [Fact]
    public void Another_budget_is_not_the_forms() =>
        Hunan.Audit(Budget.Replace("一般公共预算财政拨款基本支出", "国有资本经营收益安排支出", StringComparison.Ordinal)
                .Replace("本年收入合计290.00万元", "本年收入合计209.00万元", StringComparison.Ordinal))
            .Findings.ShouldNotContain(finding => finding.Code.StartsWith("C38", StringComparison.Ordinal) && finding.Level == FindingLevel.Error);

    private const string Staff = """
        # 某局2022年度部门整体支出绩效自评报告

        | 联系人 | 张三 | 联系电话 | 无 |
        |---|---|---|---|
        | 人员编制 | 60 | 实有人数 | 55 |

        本单位下设2个独立核算全额拨款事业单位，其中参公管理事业单位1个和全额拨款事业单位1个。

        年末实有在职人数55人，其中：行政编制20人、事业编制35人（参照公务员管理人员15人、非参公事业人员20人）。
        """;

    [Fact]
    public void Counts_are_known_by_their_names()
    {
        var report = Hunan.Audit(Staff);
        report.Findings.ShouldBeEmpty();
        report.Holding().ShouldContain("20 + 15 + 20 = 55");
        report.Holding().ShouldContain("55 = 55");
    }

    [Fact]
    public void What_only_names_say_is_asked() =>
        Hunan.Audit(Staff.Replace("实有人数 | 55", "实有人数 | 58", StringComparison.Ordinal))
            .Findings.ShouldContain(finding => finding.Code == "C41-actual" && finding.IsQuestion);

    [Fact]
    public void Posts_before_staff_are_no_staff() =>
        Hunan.Audit("""
            # 某局2022年度部门整体支出绩效自评报告

            核定编制60名，其中行政编制20人、事业编制40人。年末实有在职人数55人，参照公务员管理人员15人。
            """).Findings.ShouldBeEmpty();
}
