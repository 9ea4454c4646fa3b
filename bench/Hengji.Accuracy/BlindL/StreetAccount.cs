using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>A street office in a municipality's manner: money with commas, rates to one decimal, each class against the initial budget, nothing left at the end of the year.</summary>
internal sealed class StreetAccount() : BlindLayout("street-account", "blind-l", new NumberStyle { HasThousands = true, PercentDecimals = 1, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var book = year.BlindL.Street;
        page.Heading(0, $"南屏区人民政府石桥街道办事处{year.Year}年度部门决算情况说明");
        page.Heading(1, "一、部门基本情况");
        page.Plain("（一）职能职责。石桥街道办事处为区政府派出机关，主要负责辖区党的建设、经济发展、民生服务、平安法治等工作。");
        page.Say($"（二）机构设置。街道设党政办公室、党群工作办公室、经济发展办公室、民政和社区事务办公室、平安建设办公室、规划建设管理环保办公室，下属社区事务服务中心、综合行政执法大队等事业单位。年末实有在职人员{book.People.Staff}人，其中行政人员{book.People.StaffKinds[0]}人、事业人员{book.People.StaffKinds[1]}人。");
        page.Heading(1, "二、部门决算情况说明");
        Whole(year.Year, book, page);
        General(year.Year, book, page);
        Basic(year.Year, book, page);
        page.Heading(1, "三、“三公”经费情况说明");
        Costs(year.Year, book, page);
        page.Heading(1, "四、其他需要说明的事项");
        Others(year.Year, book, page);
        Tables(book, page);
    }

    private static Runs Against(Page page, Comparison one, string what) =>
        page.Text($"较{what}{(one.Change.Value == 0 ? page.Text($"无增减") : page.Text($"{page.Moved(one)}万元，{page.Rose(one)}"))}");

    private static void Whole(int year, FinalBook book, Page page)
    {
        page.Heading(2, "（一）收入支出决算总体情况说明");
        page.Say($"1.总体情况。{year}年度收入总计{book.Total.Now}万元，支出总计{book.Total.Now}万元。收支{Against(page, book.Total, "上年决算数")}，主要原因是社区治理和环卫保洁等项目经费变化。");
        page.Say($"2.收入情况。{year}年度收入合计{book.All.Income.Now}万元，{Against(page, book.All.Income, "上年决算数")}。其中：财政拨款收入{book.Granted.Income.Now}万元，占100.0%。此外，年初结转和结余{book.All.Opening.Now}万元。");
        page.Say($"3.支出情况。{year}年度支出合计{book.All.Spent.Now}万元，{Against(page, book.All.Spent, "上年决算数")}。其中：基本支出{book.Basic.Money.Now}万元，占{book.Basic.Share}%；项目支出{book.Project.Money.Now}万元，占{book.Project.Share}%。");
        page.Say($"4.结转结余情况。{year}年度年末结转和结余{book.All.Closing.Now}万元，{Against(page, book.All.Closing, "上年决算数")}，主要原因是加快预算执行进度。");
        page.Heading(2, "（二）财政拨款收入支出决算总体情况说明");
        page.Say($"{year}年度财政拨款收、支总计{book.GrantedTotal.Now}万元。与{year - 1}年相比，财政拨款收、支总计各{page.Moved(book.GrantedTotal)}万元，{page.Rose(book.GrantedTotal)}。");
    }

    private static void General(int year, FinalBook book, Page page)
    {
        page.Heading(2, "（三）一般公共预算财政拨款支出决算情况说明");
        page.Say($"1.收入情况。{year}年度一般公共预算财政拨款收入{book.General.Income.Now}万元，{Against(page, book.General.Income, "上年决算数")}。此外，年初财政拨款结转和结余{book.General.Opening.Now}万元。");
        page.Say($"2.支出情况。{year}年度一般公共预算财政拨款支出{book.General.Spent.Now}万元，{Against(page, book.General.Spent, "上年决算数")}；{Against(page, book.GeneralBudget, "年初预算数")}，主要原因是年中追加专项经费和人员经费调整。");
        page.Plain("3.比较情况。本部门本年度一般公共预算财政拨款支出主要用于以下几个方面：");
        foreach (var (line, number) in Numbered(book.GeneralLines.Where(line => line.Level == 1)))
            page.Say($"（{number}）{line.Name}{line.Granted.Now}万元，占{line.GrantedShare}%，{Against(page, line.Budgeted, "年初预算数")}，主要原因是{(line.GrantedProject.Value == 0 ? "人员增减变动" : "项目按进度据实支付")}。");
    }

    private static void Basic(int year, FinalBook book, Page page)
    {
        page.Heading(2, "（四）一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year}年度一般公共财政拨款基本支出{book.GeneralBasic}万元。其中：人员经费{book.Personnel.Now}万元，{Against(page, book.Personnel, "上年决算数")}，主要原因是工资调标和人员变动。人员经费用途主要包括基本工资、津贴补贴、奖金、社会保障缴费、住房公积金等。公用经费{book.Office.Now}万元，{Against(page, book.Office, "上年决算数")}，主要原因是严格执行过紧日子要求，公用经费用途主要包括办公费、差旅费、维修（护）费、工会经费等。");
        page.Heading(2, "（五）政府性基金预算收支决算情况说明");
        var fund = book.Fund!;
        page.Say($"{year}年度政府性基金预算财政拨款年初结转和结余{fund.Opening.Now}万元，年末结转结余0.00万元。本年收入{fund.Income.Now}万元，{Against(page, fund.Income, "上年决算数")}；本年支出{fund.Spent.Now}万元，{Against(page, fund.Spent, "上年决算数")}，主要用于社区养老服务设施建设。");
    }

    private static void Costs(int year, FinalBook book, Page page)
    {
        var three = book.Three;
        var budget = three.All.Budget;
        page.Say($"（一）“三公”经费支出总体情况说明。{year}年度“三公”经费支出共计{three.All.Now}万元，较年初预算数{budget}万元减少，完成年初预算的{three.All.Rate}%；{Against(page, three.All.Money, "上年支出数")}。");
        page.Plain("（二）“三公”经费分项支出情况。本年度未发生因公出国（境）费用和公务车购置费。");
        page.Say($"公务车运行维护费{three.Run.Now}万元，主要用于辖区巡查、机要文件交换等所需车辆的燃料费、维修费、过桥过路费、保险费。费用支出占年初预算数{three.Run.Budget}万元的{three.Run.Rate}%，{Against(page, three.Run.Money, "上年支出数")}。");
        page.Say($"公务接待费{three.Reception.Now}万元，主要用于接待上级检查和兄弟单位学习交流。费用支出占年初预算数{three.Reception.Budget}万元的{three.Reception.Rate}%，{Against(page, three.Reception.Money, "上年支出数")}。");
        page.Say($"（三）“三公”经费实物量情况。{year}年度本部门因公出国（境）共计0个团组，0人；公务用车购置0辆，公务车保有量为{three.Cars}辆；国内公务接待{three.Batches}批次{three.Guests}人，其中：国内外事接待0批次，0人。");
    }

    private static void Others(int year, FinalBook book, Page page)
    {
        page.Say($"（一）会议费和培训费。本年度会议费支出{book.Three.Meetings.Now}万元，{Against(page, book.Three.Meetings, "上年决算数")}；培训费支出{book.Three.Courses.Now}万元，{Against(page, book.Three.Courses, "上年决算数")}。");
        page.Say($"（二）机关运行经费。{year}年度本部门机关运行经费支出{book.Office.Now}万元，机关运行经费主要用于开支办公费、印刷费、水电费、差旅费及公务用车运行维护费等。");
        page.Say($"（三）国有资产占用。截至{year}年12月31日，本部门共有车辆{book.Cars[0]}辆，其中，机要通信用车{book.Cars[1]}辆、执法执勤用车{book.Cars[2]}辆、特种专业技术用车{book.Cars[3]}辆。单价100万元（含）以上设备（不含车辆）0台（套）。");
        page.Say($"（四）政府采购。{year}年度本部门政府采购支出总额{book.Purchases.All}万元，其中：政府采购货物支出{book.Purchases.Kinds[0]}万元、工程支出{book.Purchases.Kinds[1]}万元、服务支出{book.Purchases.Kinds[2]}万元。授予中小企业合同金额{book.Purchases.Small.Amount}万元，占政府采购支出总额的{book.Purchases.Small.Share}%，其中：授予小微企业合同金额{book.Purchases.Micro.Amount}万元，占授予中小企业合同金额的{book.Purchases.Micro.Share}%。");
        page.Say($"（五）预算绩效。对{book.ProjectCount}个项目开展绩效自评，涉及资金{book.AllProjects.Paid}万元，具体为：");
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算数（万元）", "全年执行数（万元）", "执行率（%）", "自评得分")
            .Rows(book.Projects, (one, index) => [index + 1, one.Name, one.Budget, one.Paid, one.Rate, one.Score])
            .Row(null, "合计", book.AllProjects.Budget, book.AllProjects.Paid, book.AllProjects.Rate, null));
    }

    private static void Tables(FinalBook book, Page page)
    {
        page.Heading(1, "收入支出决算总表");
        page.Aside("公开01表　单位：万元");
        BookTables.Statement(page, book);
        page.Heading(1, "支出决算表");
        page.Aside("公开03表　单位：万元");
        BookTables.ByCode(page, book);
        page.Heading(1, "一般公共预算财政拨款基本支出决算表");
        page.Aside("公开06表　单位：万元");
        BookTables.Economic(page, book);
    }
}
