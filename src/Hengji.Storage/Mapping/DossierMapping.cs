using Hengji.Storage.Dossiers;

namespace Hengji.Storage.Mapping;

internal sealed class DossierMapping : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.ToTable("dossiers");
        builder.Property(dossier => dossier.PackId).HasMaxLength(100);
        builder.HasIndex(dossier => new { dossier.DepartmentId, dossier.Year }).IsUnique();
        builder.HasIndex(dossier => new { dossier.Year, dossier.Stage });
    }
}
