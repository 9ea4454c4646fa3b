using Hengji.Storage.Answers;
using Hengji.Storage.Auditing;
using Hengji.Storage.Calendar;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Evidence;
using Hengji.Storage.People;
using Hengji.Storage.Reviewing;
using Hengji.Storage.Trail;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hengji.Storage;

/// <summary>All that the platform keeps. A provider's project derives from it and adds its migrations.</summary>
/// <remarks>Every moment is UTC. Money stays the text a person typed; figures are made from it by the core.</remarks>
public abstract class HengjiDbContext(DbContextOptions options)
    : IdentityUserContext<Person, long>(options), IDataProtectionKeyContext
{
    public DbSet<Department> Departments => Set<Department>();

    public DbSet<UnitEntry> Units => Set<UnitEntry>();

    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<DossierTally> Tallies => Set<DossierTally>();

    public DbSet<DossierPart> Parts => Set<DossierPart>();

    public DbSet<FormRowEntry> Rows => Set<FormRowEntry>();

    public DbSet<StoredCell> Cells => Set<StoredCell>();

    public DbSet<CellNote> Notes => Set<CellNote>();

    public DbSet<Snapshot> Snapshots => Set<Snapshot>();

    public DbSet<Signature> Signatures => Set<Signature>();

    public DbSet<ReviewMove> Moves => Set<ReviewMove>();

    public DbSet<ReviewRemark> Remarks => Set<ReviewRemark>();

    public DbSet<SecondScore> SecondScores => Set<SecondScore>();

    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    public DbSet<EvidenceUse> EvidenceUses => Set<EvidenceUse>();

    public DbSet<AuditedDocument> Audits => Set<AuditedDocument>();

    public DbSet<AuditResult> AuditResults => Set<AuditResult>();

    public DbSet<AuditCompanion> AuditCompanions => Set<AuditCompanion>();

    public DbSet<FindingDecision> FindingDecisions => Set<FindingDecision>();

    public DbSet<RoleGrant> Grants => Set<RoleGrant>();

    public DbSet<SignInSession> Sessions => Set<SignInSession>();

    public DbSet<AccessToken> Tokens => Set<AccessToken>();

    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    public DbSet<TrailChain> TrailChains => Set<TrailChain>();

    public DbSet<TrailEntry> TrailEntries => Set<TrailEntry>();

    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    public DbSet<StepDeadline> StepDeadlines => Set<StepDeadline>();

    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();

    /// <inheritdoc />
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(HengjiDbContext).Assembly);
    }

    /// <summary>SQLite forgets that a moment is UTC; PostgreSQL refuses one that is not.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        moment => moment.ToUniversalTime(), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
