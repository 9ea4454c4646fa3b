using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>A district's office of civil affairs explains its budget: people and standards, this year's budget against last year's, in 万元 with four decimals in tables and plainer text.</summary>
internal sealed class CivilBudgetReport() : BlindLayout("civil-budget", "blind-gg", Text)
{
    private static readonly NumberStyle Text = new() { MoneyDecimals = 2, Nothing = "0.00" };

    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindGg.Civil;
        page.Heading(0, $"溪口区民政局{year.Year}年部门预算公开");
        page.Heading(1, "一、我们是谁、有多少人");
        People(one, year, page);
        page.Heading(1, "二、今年预算有多少");
        Totals(one, year, page);
        CivilBudgetTables.Totals(one, year, page);
        page.Heading(1, "三、钱主要花在哪里");
        Allowances(one, page);
        CivilBudgetTables.Allowances(one, page);
        Others(one, page);
        CivilBudgetTables.Others(one, page);
        page.Heading(1, "四、运转经费和“三公”经费");
        Running(one, page);
        page.Heading(1, "五、采购、资产和绩效目标");
        Last(one, year, page);
        page.Heading(1, "六、小结");
        page.Say($"{year.Year}年部门预算{one.Spending.Now:1}万元，其中民生津补贴{one.AllowanceSum.Now:1}万元、其余项目{one.OtherSum.Now:1}万元、人员和运转{one.Basic.Now:1}万元。我们将严格按照批准的预算执行，加强资金动态监控，主动接受社会监督。");
    }

    private static void People(CivilBudget one, DepartmentYear year, Page page)
    {
        page.Counts(one.UnitCount, one.Units.Length);
        page.Say($"区民政局负责社会救助、养老服务、儿童福利、殡葬和婚姻登记等工作。编入本部门预算的单位共{one.UnitCount}个：{string.Join("、", one.Units.Select(unit => unit.Name))}。核定编制{one.Posts}名，{year.Year - 1}年末实有在职{one.Staff}人，另有退休{one.Retired}人。");
        page.Table(table => table
            .Head("单位", "编制数", "在职人数", "公用经费定额（元/人）", "公用经费（万元）")
            .Rows(one.Units, (unit, _) => [unit.Name, unit.Posts, unit.Staff, new Formatted(unit.Standard, "元,0"), unit.Running])
            .Row("合计", one.Posts, one.Staff, null, one.Running.Now));
    }

    private static void Totals(CivilBudget one, DepartmentYear year, Page page)
    {
        page.Say($"（一）收入预算。{year.Year}年收入预算{one.Spending.Now}万元，来自三个方面：一般公共预算拨款{one.General}万元，占{one.GeneralShare}%；政府性基金（福利彩票公益金）拨款{one.Lottery}万元；上年结转{one.CarriedIn}万元。");
        page.Say($"（二）支出预算。按收支平衡的原则，支出预算与收入预算同为{one.Spending.Now}万元，比上年年初预算{one.Spending.Last}万元{page.Moved(one.Spending)}万元，{page.Rose(one.Spending)}。{year.Year - 1}年预计执行{one.Expected}万元，为当年年初预算的{one.ExpectedRate}%。");
        page.Say($"今年支出中，基本支出{one.Basic.Now}万元，占{one.BasicShare}%，同上年预算比{page.Moved(one.Basic)}万元；项目支出{one.Project.Now}万元，占{one.ProjectShare}%，同上年预算比{page.Moved(one.Project)}万元。");
        page.Say($"（三）功能分类。{one.Classes.Select(item => page.Text($"{item.Name}{item.Money.Now}万元，{page.Rose(item.Money, "比上年增长", "比上年下降")}")):；}。");
    }

    private static void Allowances(CivilBudget one, Page page)
    {
        page.Counts(one.AllowanceCount, one.Allowances.Length);
        page.Say($"（一）津补贴类。共{one.AllowanceCount}项，安排{one.AllowanceSum.Now}万元，占项目支出的{one.AllowanceShare}%，比上年预算{page.Moved(one.AllowanceSum)}万元，均按预计人数、月标准和12个月测算。城市低保、农村低保预计保障{one.Allowances[0].People}人和{one.Allowances[1].People}人，月人均补助水平分别为{one.Allowances[0].Standard:元,0}元和{one.Allowances[1].Standard:元,0}元，分别需资金{one.Allowances[0].Money.Now}万元、{one.Allowances[1].Money.Now}万元。");
        page.Say($"困难残疾人生活补贴和重度残疾人护理补贴分别面向{one.Allowances[3].People}人、{one.Allowances[4].People}人，前者安排{one.Allowances[3].Money.Now}万元，后者安排{one.Allowances[4].Money.Now}万元。高龄老人津贴按每人每月{one.Allowances[6].Standard:元,0}元发放，预计{one.Allowances[6].People}人（上年测算{one.Allowances[6].LastPeople}人），需{one.Allowances[6].Money.Now}万元，{page.Rose(one.Allowances[6].Money)}。特困供养{one.Allowances[2].People}人，孤儿{one.Allowances[5].People}人，每月标准各为{one.Allowances[2].Standard:元,0}元、{one.Allowances[5].Standard:元,0}元。");
    }

    private static void Others(CivilBudget one, Page page) => page.Say($"（二）其他项目。安排{one.OtherSum.Now}万元，{page.Rose(one.OtherSum, "比上年预算增长", "比上年预算下降")}。其中社区养老服务站{one.Stations}个，每个每年补助{one.StationStandard:万,0}万元，合计{one.Others[0].Money.Now}万元；家庭养老床位{one.Others[1].Money.Now}万元，占项目支出的{one.Others[1].Share}%；彩票公益金项目{one.Others[4].Money.Now}万元，即前述基金拨款。");

    private static void Running(CivilBudget one, Page page)
    {
        page.Say($"（一）人员经费{one.Personnel.Now}万元，{page.Rose(one.Personnel)}；公用经费{one.Running.Now}万元，按在职人数和分类定额核定，比上年预算{page.Moved(one.Running)}万元。两者合计即基本支出{one.Basic.Now}万元。");
        page.Say($"（二）“三公”经费预算{one.Courtesy.Now}万元，上年预算{one.Courtesy.Last}万元，{page.Moved(one.Courtesy, "增加", "压减")}万元。其中公务用车运行维护费{one.CarRun.Now}万元，{page.Rose(one.CarRun)}；公务接待费{one.Guest.Now}万元，{page.Rose(one.Guest)}；因公出国（境）费和公务用车购置费均未安排。");
    }

    private static void Last(CivilBudget one, DepartmentYear year, Page page)
    {
        page.Say($"（一）政府采购预算{one.BoughtAll}万元，其中{one.Bought.Select(kind => page.Text($"{kind.Name}{kind.Amount}万元，占{kind.Share}%")):；}。预留给中小企业的份额{one.Reserved}万元，占采购预算的{one.ReservedRate}%。");
        page.Say($"（二）截至{year.Year - 1}年末，固定资产原值{one.Property}万元，由{one.PropertyKinds.Select(kind => page.Text($"{kind.Name}{kind.Amount}万元"))}组成；公务用车{one.Cars}辆，其中{one.CarKinds.Select(kind => page.Text($"{kind.Name}{kind.Amount}辆"))}。");
        page.Say($"（三）{one.GoalProjects}个项目全部编制绩效目标，涉及资金{one.GoalMoney}万元，实现项目支出全覆盖。");
    }
}
