using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>A province's house for treatment: explanation with structure and details, personnel by economic subject in sentences, assets, projects; forms as annex.</summary>
internal sealed class TreatmentAccount() : BlindLayout("treatment", "blind-z", new NumberStyle { PercentDecimals = 2, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindZ.Treatment;
        page.Heading(0, $"{year.Year}年度省第三强制隔离戒毒所单位决算");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"一、单位职责。依法收治、管理、教育矫治强制隔离戒毒人员，开展戒毒医疗和康复训练。");
        page.Say($"二、机构设置及决算单位构成。内设办公室、政治处、管理科、教育矫治科、生活卫生科和4个大队，无下属单位。核定编制{account.People.Posts}名，在职{account.People.Staff}人，退休{account.People.Retired.Now}人，退休人员比上年末{page.Word(account.People.Retired.Change, "增加", "减少")}{account.People.Retired.Change:abs}人。");
        page.Heading(1, $"第二部分　{year.Year}年度单位决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        Costs(year, account, page);
        Others(year, account, page);
        page.Heading(1, "第三部分　附件：单位决算表");
        Forms(account, page);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计{account.Total.Now}万元。与上年相比，{page.Against(account.Total)}，主要是因为收治人数变动和所政设施建设投入变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度收入合计{account.Income.Now}万元，其中：财政拨款收入{account.Fiscal.Income}万元，占{account.Sources[0].Share}%；其他收入{account.Sources[1].Money.Now}万元，占{account.Sources[1].Share}%。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度支出合计{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计{account.Fiscal.Total.Now}万元，与上年相比，{page.Against(account.Fiscal.Total)}。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        var money = account.Economic;
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）财政拨款支出决算总体情况。{year.Year}年度财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.Fiscal.GeneralShare}%，与上年相比，财政拨款支出{page.Against(account.Whole.Money)}。");
        page.Say($"（二）财政拨款支出决算结构情况。{year.Year}年度财政拨款支出{account.Whole.Now}万元，主要用于以下方面：{account.Tops.Select(one => page.Text($"{one.Name}{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"（三）财政拨款支出决算具体情况。{year.Year}年度财政拨款支出年初预算数为{account.Whole.Budget}万元，支出决算数为{account.Whole.Now}万元，完成年初预算的{account.Whole.Rate}%，其中：");
        foreach (var (item, number) in Numbered(account.Items))
        {
            page.Say($"{number}、{item.Path(account)}。");
            page.Say($"年初预算为{item.Budget}万元，支出决算为{item.Now}万元，{(item.IsPlanned ? page.Text($"完成年初预算的{item.Rate}%") : page.Text($"年初未安排预算"))}，{item.Beside("年初预算数", "的主要原因是：")}。");
        }
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款基本支出{account.Whole.Basic}万元，其中：人员经费{money.Personnel.Now}万元，占基本支出的{money.PersonnelShare}%，主要包括{page.Listed(money.WageItems.Concat(money.HelpItems))}；公用经费{money.Office.Now}万元，占基本支出的{money.OfficeShare}%，主要包括{AccountPhrases.Names(money.GoodsItems)}。");
    }

    private static void Costs(DepartmentYear year, FinalAccount account, Page page)
    {
        var costs = account.Costs;
        page.Heading(2, "七、财政拨款三公经费支出决算情况说明");
        page.Say($"（一）“三公”经费财政拨款支出决算总体情况。“三公”经费支出预算为{costs.Three.Budget}万元，支出决算为{costs.Three.Now}万元，完成预算的{costs.Three.Rate}%，其中：");
        foreach (var cost in new[] { costs.Buy!, costs.Run, costs.Reception })
            page.Say($"{cost.Name}支出预算为{cost.Budget}万元，支出决算为{cost.Now}万元，完成预算的{cost.Rate}%，{cost.Beside()}，与上年相比{page.Against(cost.Money)}。");
        page.Say($"（二）“三公”经费财政拨款支出决算具体情况。公务用车购置费及运行维护费支出决算{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%；公务接待费支出决算{costs.Reception.Now}万元，占{costs.Reception.Share}%。其中：1、公务用车购置费{costs.Buy!.Now}万元，更新囚车1辆。2、公务用车运行维护费{costs.Run.Now}万元，截至{year.Year}年12月31日，开支财政拨款的公务用车保有量为{costs.Cars}辆。3、公务接待费{costs.Reception.Now}万元，全年共接待来访团组{costs.Batches}个、来宾{costs.Guests}人次。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (buying, assets, results) = (account.Buying, account.Assets, account.Results);
        page.Heading(2, "八、其他重要事项的情况说明");
        page.Say($"（一）机关运行经费支出{account.Costs.Running.Now}万元，比上年决算数{page.Against(account.Costs.Running.Money)}。（二）开支会议费{account.Costs.Meeting.Now}万元，人数{account.Costs.Attendants}人；开支培训费{account.Costs.Training.Now}万元，人数{account.Costs.Trainees}人。");
        page.Say($"（三）政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、政府采购工程支出{buying.Works}万元、政府采购服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%，其中：货物采购授予中小企业合同金额占货物支出的{buying.SmallGoodsShare}%，工程占{buying.SmallWorksShare}%，服务占{buying.SmallServicesShare}%。");
        page.Say($"（四）国有资产占用情况。资产总额{assets.All.Now}万元，其中流动资产{assets.Current.Now}万元、固定资产{assets.Fixed.Now}万元、在建工程{assets.Building.Now}万元、无形资产{assets.Intangible.Now}万元，资产总额较上年{page.Against(assets.All)}。车辆{assets.Cars}辆，其中机要通信用车{assets.DutyCars}辆、执法执勤及特种专业技术用车{assets.SpecialCars}辆、主要领导干部用车{assets.LeaderCars}辆、其他用车{assets.OtherCars}辆。");
        page.Say($"（五）预算绩效管理。纳入绩效自评的项目{results.Count}个，单位整体支出自评得分{results.WholeScore}分。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目名称", "全年预算数", "全年执行数", "执行率（%）", "自评得分")
            .Rows(results.Projects, (one, _) => [one.Name, one.Budget, one.Executed, one.Rate, one.Score])
            .Row("合计", results.Money, results.Executed, results.Rate, null));
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Plain("收入支出决算总表（公开01表）");
        page.Aside("金额单位：万元");
        AccountTables.Summary(page, account, true);
        page.Plain("一般公共预算财政拨款支出决算表（公开05表）");
        page.Aside("金额单位：万元");
        AccountTables.Subjects(page, account, one => one.Level != 2);
        page.Plain("财政拨款“三公”经费支出决算表（公开07表）");
        page.Aside("金额单位：万元");
        AccountTables.ThreePublic(page, account.Costs);
    }
}
