using Hengji.Accuracy.BlindA;
using Hengji.Accuracy.BlindAa;
using Hengji.Accuracy.BlindB;
using Hengji.Accuracy.BlindBb;
using Hengji.Accuracy.BlindC;
using Hengji.Accuracy.BlindCc;
using Hengji.Accuracy.BlindD;
using Hengji.Accuracy.BlindDd;
using Hengji.Accuracy.BlindE;
using Hengji.Accuracy.BlindEe;
using Hengji.Accuracy.BlindF;
using Hengji.Accuracy.BlindFf;
using Hengji.Accuracy.BlindG;
using Hengji.Accuracy.BlindGg;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindHh;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.BlindIi;
using Hengji.Accuracy.BlindJ;
using Hengji.Accuracy.BlindJj;
using Hengji.Accuracy.BlindK;
using Hengji.Accuracy.BlindKk;
using Hengji.Accuracy.BlindL;
using Hengji.Accuracy.BlindM;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindP;
using Hengji.Accuracy.BlindQ;
using Hengji.Accuracy.BlindR;
using Hengji.Accuracy.BlindS;
using Hengji.Accuracy.BlindT;
using Hengji.Accuracy.BlindU;
using Hengji.Accuracy.BlindV;
using Hengji.Accuracy.BlindW;
using Hengji.Accuracy.BlindX;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.BlindZ;
using Hengji.Accuracy.Fresh;
using Hengji.Accuracy.HeldBack;
using Hengji.Accuracy.Later;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Layouts;

/// <summary>Every layout.</summary>
internal static class AllLayouts
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new UnitTables(), new FinalAccountStatement(), new ProjectForm(), new YuanLedger(), new TransposedYears(),
        new HundredMillions(), new ControlTable(), new BasicDataAnnex(), new ScoredNarrative(),
        new EightParts(), new ProjectSheets(), new HeadedProse(), new SubjectCodes(), new ThreeYears(), new RunningReport(),
        new NineTables(), new ItemisedExplanation(), new BudgetDifferences(), new TownshipFund(), new RegionBudgets(), new EfficiencyScores(),
        new ExactDecimals(), new FullWidthForm(),
        new RatesBeforeAmounts(), new ProjectSelfReport(), new HospitalReport(), new InsuranceReport(),
        new PlanNotes(), new WorksReport(), new SchoolReport(), new AssetsReport(),
        new CountyAccounts(), new UnitProjectsReport(), new TransferReview(), new AuditStatement(), new StateWealthReport(), new RenovationReview(),
        new TownStatement(), new AidReport(), new CourtTables(), new BondReport(), new FiveYears(), new MonthlyBulletin(),
        new HousingFundReport(), new RectificationReport(), new TenderReport(), new HealthCareReport(), new DonationReport(), new SewageReport(),
        new FinalNotesReport(), new BudgetNotesReport(), new SelfRatingReport(), new RuralFundsReport(), new AdjustmentReport(), new CleaningReview(),
        new UnitFinalReport(), new ProvinceRatingReport(), new RoadReviewReport(), new DistrictBudgetReport(), new SettlementReport(), new EmploymentReport(), new PublicAssetReport(), new SchoolFundReport(),
        new ParksDepartment(), new PrimarySchool(), new CountyHospital(), new TownGovernment(), new TransportByUnit(), new CountyAuditors(), new SoilStation(), new RoadCentre(),
        new OpeningBudgetReport(), new MealsReview(), new BusReview(), new MonitorReport(), new HalfYearReport(), new HoldingsReport(), new SummaryReport(), new PurchasingReport(),
        new CountyWholeReport(), new CityWholeReport(), new HealthFormReport(), new RuralHousingReport(), new DisabledAidReport(), new SelfSummaryReport(), new CollegeWholeReport(), new IrrigationReport(),
        new ForestryWholeReport(), new CultureConclusionReport(), new EmergencyProseReport(), new ElderAllowanceReport(), new BuilderSummaryReport(), new CaneSubsidyReport(), new ReliefTransferReport(), new LibraryWholeReport(),
        new ForestryAccount(), new SchoolAccount(), new StreetAccount(), new CourtAccount(), new HospitalAccount(), new InstituteAccount(), new EmergencyBudget(), new TownshipAccount(),
        new VeteransReport(), new DiseaseReport(), new FireReport(), new KindergartenReport(), new LoanReport(), new FarmlandReport(), new WaterReport(), new CropReport(),
        new ClinicYearBudget(), new TrafficPoliceAccount(), new StatisticsOfficeAccount(), new CountyDraftReport(), new CostsBulletinReport(), new PolytechnicAccount(), new HousingYearBudget(), new TownYuanBudget(),
        new TownWholeReport(), new SchoolGrantReport(), new HospitalReviewReport(), new DistrictMonitorReport(), new StudentAidReport(), new ResearchPolicyReport(), new RescueGoalReport(), new ArchiveOfficeReport(),
        new MarketFinal(), new ArchiveBudgetNotes(), new DistrictDraftReport(), new DebtStatement(), new PublicCostsNote(), new LinkingFundReport(), new CivilBulletin(), new EducationMoneyReport(),
        new WaterOverall(), new MachineGrantReport(), new LegalAidReview(), new WeatherForms(), new MarketOverall(), new TalentPolicyReview(), new KeepingMonitorReport(), new VocationalOverall(),
        new PortProjectReport(), new DisabledWholeReport(), new PetitionWholeReport(), new AnimalTransferReport(), new MuseumUnitReport(), new GrainReserveReport(), new BroadcastFormsReport(), new RatingReviewReport(),
        new ProcuratorateAccount(), new MuseumAccount(), new PartySchoolBudget(), new InsuranceDraft(), new StateCapital(), new TransferNote(), new ZoneChange(), new TownCongress(),
        new CommerceReview(), new LandRecordsAppraisal(), new PartySchoolEvaluation(), new DistrictAuditReport(), new BureauYearReport(), new SpotCheckBulletin(), new ColdChainReport(), new StationPlanForm(),
        new DevelopmentWholeReport(), new JusticeWholeReport(), new YouthFormsReport(), new SportsCentreReport(), new DrinkingWaterReport(), new RelicFundsReport(), new ResettlementFundReport(), new ParkCheckReport(),
        new WaterAccount(), new NursingAccount(), new WomenBudget(), new CityDebtReport(),
        new NatureReviewReport(), new TeaFundReport(), new CityAuditReport(), new ReviewCircularReport(), new SchoolsWholeReport(), new JobsAccountReport(), new BloodProjectReport(), new StreetBudgetReport(),
        new LabourWholeReport(), new TechnicianCollegeAccount(), new StreetWholeReport(), new StreetCleaningReport(), new MedicineFundReport(), new ScienceBudgetReport(), new ZoneWholeReport(), new RoadUpkeepReport(),
        new UnionWholeReport(), new CommerceFederationReport(), new QuakeNetworkReport(), new OfficesWholeReport(), new VillageAwardReport(), new TradingCentreReport(), new EthnicFundReport(), new SupplyCooperativeReport(), new RescueBrigadeReport(),
        new WeatherAccount(), new GazetteerAccount(), new ServicesAccount(), new TreatmentAccount(), new CommerceAccount(), new MothersBudget(), new SpecialSchoolBudget(), new AirDefenceBudget(), new TroupeBudget(),
        new GrassAwardReport(), new MedicalAidReport(), new SchoolWorksReport(), new SoilMonitorReport(), new ReservoirCareReport(), new StreetOrderReport(), new HealthAccountReport(),
        new RestHomeAccount(), new ForestGrassAccount(), new CongressAccount(), new CityOrderAccount(), new MediaCentreAccount(), new ParkBudget(), new PupilSchoolBudget(), new ApprovalBudget(), new OceanBudget(),
        new ConsultativeWholeReport(), new TransportWholeReport(), new MediaWholeReport(), new ScienceWholeReport(), new EcologyWholeReport(), new BuildingWholeReport(), new RedCrossWholeReport(), new HerdingWholeReport(), new InsuranceWholeReport(),
        new DrainReviewReport(), new ForestReturnReport(), new WomenScreeningReport(), new CleanHeatingReport(), new HotlineProjectReport(), new StrawUseReport(), new FactoryUpgradeReport(), new CareHomesReport(), new GraduatePostsReport(),
        .. BlindEeLayouts.All, .. BlindFfLayouts.All, .. BlindGgLayouts.All, .. BlindHhLayouts.All, .. BlindIiLayouts.All, .. BlindJjLayouts.All, .. BlindKkLayouts.All,
        new BriefStatement(), new CrossBudget(), new VerticalCard(), new YuanProse(), new FundReport(),
    ];
}
